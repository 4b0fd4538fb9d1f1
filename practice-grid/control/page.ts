import type { Grid } from '../grid';
import { scenarios } from '../scenarios/index';
import { variantValues } from '../state/variants';
import { pageStyle } from './page-style';

const shownRequests = 20;

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const heading: Readonly<Record<string, string>> = {
  'entry-grey': 'Claude Desktop entry stays grey',
  unauthorized: '401 on connect',
  'tools-empty': 'No tools are listed',
  'tool-forbidden': '403 on a tool',
  'tool-not-listed': 'A tool is in the catalogue but not listed',
  'module-not-enabled': 'MODULE_NOT_ENABLED',
  'remote-tools-missing': 'Remote tools are missing',
  'remote-call-fails': 'A remote tool fails',
  'connection-drops': 'The connection drops',
  'unexpected-result': 'Unexpected results',
  'high-latency': 'Everything is slow',
  'audit-missing': 'Audit log',
};

function scenarioGroups(current: string): string {
  const groups = [...new Set(scenarios.map(({ symptom }) => symptom))];
  return groups
    .map((group) => {
      const rows = scenarios
        .filter(({ symptom }) => symptom === group)
        .map(({ id, title, expectedCode }) => {
          const chosen = id === current;
          return `<li${chosen ? ' class="chosen"' : ''}><form method="post" action="/scenario">
<button name="id" value="${escape(id)}"${chosen ? ' aria-current="true"' : ''}>${escape(title)}</button>
<code>${escape(id)}</code>${expectedCode === null ? '' : ` <span>${escape(expectedCode)}</span>`}</form></li>`;
        });
      const title = group === null ? 'Nothing wrong' : (heading[group] ?? group);
      return `<section><h3>${escape(title)}</h3><ul>${rows.join('\n')}</ul></section>`;
    })
    .join('\n');
}

function variantForm(current: Readonly<Record<string, string>>): string {
  const fields = Object.entries(variantValues).map(([name, values]) => {
    const options = values.map(
      (value) => `<option${value === current[name] ? ' selected' : ''}>${escape(value)}</option>`,
    );
    return `<label>${escape(name)} <select name="${escape(name)}">${options.join('')}</select></label>`;
  });
  return `<form method="post" action="/variant" class="fields">${fields.join('\n')}<button>Set variants</button></form>`;
}

function requestRows(grid: Grid): string {
  return grid.world.requests
    .slice(-shownRequests)
    .reverse()
    .map((seen) => {
      const cells = [
        new Date(seen.at).toISOString().slice(11, 23),
        seen.listener,
        seen.method,
        seen.path,
        seen.rpc ?? '',
        seen.userId ?? '',
        seen.status === null ? 'cut or open' : String(seen.status),
        seen.durationMs === null ? '' : `${seen.durationMs} ms`,
        seen.requestId,
      ];
      return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
    })
    .join('\n');
}

/** The page for people: plain forms, no script. */
export function renderPage(grid: Grid): string {
  const { scenarioFacts: now, world } = grid;
  const facts: [string, string][] = [
    ['Scenario', `${now.title} (${now.id})`],
    ['MCP endpoint', now.url],
    ['Token to use', now.token ?? 'none'],
    ...(now.tool === null ? [] : ([['Tool to ask about', now.tool]] as [string, string][])),
    ['Cause to find', now.expectedCode ?? 'none'],
    ['Listening', world.switches.listening ? 'yes' : 'no'],
    ['Requests', String(world.requestCount)],
    ['Tool runs', String(world.executions.length)],
  ];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Practice grid</title>
<style>${pageStyle}</style></head>
<body>
<header><h1>Practice grid</h1><p>A local ScaiGrid with every fault on a switch.</p></header>
<main>
<section aria-labelledby="now"><h2 id="now">Now</h2>
<dl>${facts.map(([name, value]) => `<div><dt>${escape(name)}</dt><dd>${escape(value)}</dd></div>`).join('\n')}</dl>
<form method="post" action="/reset"><button>Reset everything</button></form></section>
<section aria-labelledby="scenarios"><h2 id="scenarios">Scenarios</h2>
<div class="groups">${scenarioGroups(now.id)}</div></section>
<section aria-labelledby="latency"><h2 id="latency">Latency</h2>
<form method="post" action="/latency" class="fields"><label>Milliseconds added to every request
<input type="number" name="ms" min="0" max="600000" value="${world.latencyMs}"></label><button>Set latency</button></form></section>
<section aria-labelledby="variants"><h2 id="variants">Variants</h2>
<p>Where the documentation is silent or contradicts itself.</p>${variantForm(world.variants)}</section>
<section aria-labelledby="requests"><h2 id="requests">Newest requests</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="requests"><table><thead><tr>${[
    'Time',
    'Listener',
    'Method',
    'Path',
    'MCP',
    'User',
    'Status',
    'Took',
    'Request id',
  ]
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')}</tr></thead><tbody>${requestRows(grid)}</tbody></table></div></section>
</main>
</body></html>`;
}
