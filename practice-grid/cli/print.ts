import type { PracticeGrid } from '../practice-grid';
import { tokenNotes, type TokenName } from '../state/identity';

/** One line for programs: addresses, tokens, and the scenario with its token and tool. */
export function asJsonLine(grid: PracticeGrid): string {
  const { url, origin, urls, controlUrl, scenario, tokens, caPem } = grid;
  return JSON.stringify({ url, origin, urls, controlUrl, scenario, tokens, caPem });
}

/** The entry of ScaiGrid's documentation, for this grid. */
function claudeDesktopConfig(grid: PracticeGrid): string {
  const { url, token } = grid.scenario;
  const headers = token === null ? {} : { Authorization: `Bearer ${grid.tokens[token]}` };
  return JSON.stringify(
    { mcpServers: { scaigrid: { transport: 'streamable-http', url, headers } } },
    null,
    2,
  );
}

export function asText(grid: PracticeGrid): string {
  const { scenario, tokens } = grid;
  const width = Math.max(...Object.keys(tokens).map(({ length }) => length));
  const rows = (Object.keys(tokenNotes) as TokenName[]).map(
    (name) => `  ${name.padEnd(width)}  ${tokenNotes[name]}\n  ${' '.repeat(width)}  ${tokens[name]}`,
  );
  const others = Object.entries(grid.urls).map(([kind, url]) => `  ${kind.padEnd(18)} ${url}`);
  return `Practice grid

  MCP endpoint       ${scenario.url}
  REST API           ${grid.origin}/v1
  Control page       ${grid.controlUrl}
  Scenario           ${scenario.id}: ${scenario.title}
  Token to use       ${scenario.token ?? 'none'}${scenario.tool === null ? '' : `\n  Tool to ask about  ${scenario.tool}`}
${others.length > 1 ? `\nDoors\n${others.join('\n')}\n` : ''}
Tokens
${rows.join('\n')}

Claude Desktop config (claude_desktop_config.json)
${claudeDesktopConfig(grid)}

Press Ctrl+C to stop.`;
}
