import { beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../practice-grid';
import type { Variants } from '../../practice-grid';
import { variantValues } from '../../practice-grid/state/variants';
import { faultsOf } from './testing/matrix/expectations';
import { allRows } from './testing/matrix/run-row';
import type { Row, RowOutcome } from './testing/matrix/run-row';
import { runRows } from './testing/matrix/run-rows';

const budget = 24;

/** Every value that is not the default, alone. */
const alone = Object.entries(variantValues).flatMap(([name, [, ...others]]) =>
  others.map((value) => ({ [name]: value })),
);

/** As few grids as hold every one of those values: the first others of all variants together, the second ones, ... */
const together = Array.from(
  { length: Math.max(...Object.values(variantValues).map(({ length }) => length)) - 1 },
  (_, at) =>
    Object.fromEntries(
      Object.entries(variantValues).map(([name, values]) => [name, values[at + 1] ?? values.at(-1)]),
    ) as Partial<Variants>,
);

/** No variant is seen where the gateway gives no answer, nor in a call that is given up after half a minute. */
const isSeen = ({ scenario }: Row): boolean => {
  const { expectedCode = null, id = '' } = scenarios.find(({ id }) => id === scenario) ?? {};
  const isAnswered = ['net.redirect', 'net.address-family', 'net.rate-limited'].includes(expectedCode ?? '');
  return (isAnswered || expectedCode?.startsWith('net.') !== true) && id !== 'slow-call';
};

const rowsOf = (variants: Partial<Variants>, which: (row: Row) => boolean): readonly Row[] =>
  allRows().flatMap((row) => (isSeen(row) && which(row) ? [{ ...row, variants }] : []));

const rows = [
  ...alone.flatMap((variants) =>
    rowsOf(variants, ({ scenario, symptom }) => symptom !== 'everything' || scenario === 'healthy'),
  ),
  ...together.flatMap((variants) => rowsOf(variants, ({ symptom }) => symptom === 'everything')),
];

let outcomes: ReadonlyMap<Row, RowOutcome>;
beforeAll(async () => {
  outcomes = await runRows(rows);
}, 900_000);

function told(
  variants: Partial<Variants>,
  tell: (outcome: RowOutcome) => readonly string[],
): readonly string[] {
  return [...outcomes].flatMap(([row, outcome]) =>
    row.variants === variants
      ? tell(outcome).map((fault) => `${row.scenario}, ${row.symptom}: ${fault}`)
      : [],
  );
}

describe('the cause first, and nothing wrong beside it, on a grid with', () => {
  it.each(alone)('%j, by the symptom that fits', (variants) => {
    expect(told(variants, faultsOf)).toEqual([]);
  });

  it.each(together)('%j, by looking at everything', (variants) => {
    expect(told(variants, faultsOf)).toEqual([]);
  });

  it.each(together)('%j, by few requests', (variants) => {
    const tooMany = ({ log }: RowOutcome): readonly string[] =>
      log.length < budget ? [] : [`${log.length} requests: ${log.join(', ')}`];
    expect(told(variants, tooMany)).toEqual([]);
  });
});
