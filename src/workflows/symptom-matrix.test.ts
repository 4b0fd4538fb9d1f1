import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './testing/matrix/expectations';
import { allRows } from './testing/matrix/run-row';
import type { Row, RowOutcome } from './testing/matrix/run-row';
import { runRows } from './testing/matrix/run-rows';
import { symptomsPage } from './testing/matrix/table';

/** A key may make 60 a minute. A run stays under 25, with room for the one more that a wrong URL takes. */
const budget = 24;

const rows: readonly Row[] = allRows();
let outcomes: ReadonlyMap<Row, RowOutcome>;
beforeAll(async () => {
  outcomes = await runRows(rows);
}, 900_000);

const outcomeOf = (row: Row): RowOutcome => {
  const outcome = outcomes.get(row);
  if (outcome === undefined) throw new Error('The row was not run.');
  return outcome;
};

describe('every scenario, by the symptom that fits and by looking at everything', () => {
  it.each(rows)('$scenario, $symptom: the cause first, and nothing wrong beside it', (row) => {
    expect(faultsOf(outcomeOf(row))).toEqual([]);
  });

  it.each(rows.filter(({ symptom }) => symptom === 'everything'))(
    '$scenario: few requests, and none that is refused for their number',
    (row) => {
      const { log, refused } = outcomeOf(row);
      expect(log.length, log.join('\n')).toBeLessThan(budget);
      if (row.scenario !== 'rate-limited') expect(refused).toBe(0);
    },
  );

  it('is what docs/symptoms.md says', async () => {
    await expect(symptomsPage(rows.map(outcomeOf))).toMatchFileSnapshot('../../docs/symptoms.md');
  });
});
