import { scenarios } from '../../../../practice-grid';
import { en } from '../../../cli/words/en';
import { exceptions, exceptionFor, alsoTrue, firstCodeOf, toldBy } from './expectations';
import type { Row, RowOutcome } from './run-row';

/** What says no more than that something is well. */
const isWell: readonly string[] = ['latency.normal', 'connection.held', 'connection.unused-open'];

const head = `# Symptoms

What Ungrey comes to in every scenario of the [practice grid](../practice-grid/README.md): when the person picks the symptom that
fits, and when they let everything be checked. \`npm run docs:symptoms\` writes this file from real runs; a test compares it with
real runs and fails when they differ.

- _code_: the finding that comes first
- _beside it_: other findings; those in brackets are folded under the cause as its consequences, those in italics are information
  (that nothing is slow, or that a connection was held, is left out)
- _who_: who can mend it; _Ungrey_: whether Ungrey offers to do it itself

What is wrong with a file or an entry is not in here: it does not depend on the gateway (\`src/core/checks/entry\`, \`config\`).
`;

/** The whole of docs/symptoms.md, from the outcomes of the rows. */
export function symptomsPage(outcomes: readonly RowOutcome[]): string {
  const columns = ['scenario', 'what is wrong', 'symptom', 'code', 'beside it', 'who', 'Ungrey'];
  const rows = outcomes.map((outcome) => cellsOf(outcome));
  return [
    head,
    table([columns, ...rows]),
    '',
    '## Where another code comes first',
    '',
    ...exceptions.map(
      ({ scenario, symptom, variants, withoutArguments, first, because }) =>
        `- \`${scenario}\`, \`${symptom}\`${withoutArguments === true ? ' without arguments' : ''}` +
        `${onGridWith(variants)}: ${first === null ? 'it stays unknown' : `\`${first}\``}. ${because}`,
    ),
    '',
    '## What is also true',
    '',
    ...alsoTrue.map(({ scenario, code, because }) => `- \`${scenario}\`: \`${code}\`. ${because}`),
    '',
  ].join('\n');
}

function cellsOf(outcome: RowOutcome): readonly string[] {
  const { scenario, symptom } = outcome;
  const title = scenarios.find(({ id }) => id === scenario)?.title ?? '';
  // Chance decides what else a connection lets through that breaks every now and then.
  const told = toldBy(outcome).filter(
    ({ severity }) => severity !== 'info' || scenario !== 'flaky-connection',
  );
  const first = told.find(({ code }) => code === firstCodeOf(outcome));
  const beside = new Set(
    told
      .filter(
        ({ code }) =>
          code !== first?.code &&
          !isWell.includes(code) &&
          !alsoTrue.some((each) => isSame(each, scenario, code)),
      )
      .map(({ code, severity, causedBy }) =>
        causedBy !== null ? `(\`${code}\`)` : severity === 'info' ? `_${code}_` : `\`${code}\``,
      ),
  );
  const applies = first?.remedies.find(({ kind }) => kind === 'apply');
  return [
    `\`${scenario}\``,
    title,
    `\`${symptom}\`${outcome.withoutArguments === true ? ' (no arguments)' : ''}`,
    first === undefined
      ? exceptionFor(outcome) === null
        ? 'nothing is wrong'
        : 'unknown *'
      : `\`${first.code}\`${exceptionFor(outcome) === null ? '' : ' *'}`,
    [...beside].join(', '),
    first === undefined ? '' : en[`who.${first.who}`],
    applies === undefined ? '' : applies.title,
  ];
}

function onGridWith(variants: Row['variants']): string {
  const each = Object.entries(variants ?? {}).map(([name, value]) => `\`${name}=${value}\``);
  return each.length === 0 ? '' : ` on a grid with ${each.join(', ')}`;
}

const isSame = (each: { readonly scenario: string; readonly code: string }, scenario: string, code: string) =>
  each.scenario === scenario && each.code === code;

/** Markdown as Prettier has it: every column as wide as its longest cell. */
function table([columns = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) =>
    Math.max(...[column, ...rows.map((row) => row[at] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
