import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios, startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { codesOf, diagnose } from './testing/run';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid();
});
afterAll(() => grid.close());

const idsOf = (family: string): readonly string[] =>
  scenarios.filter(({ expectedCode }) => expectedCode?.startsWith(family)).map(({ id }) => id);

/** The codes found in a scenario, and the one that it is made for. */
async function found(id: string) {
  const { url, token, expectedCode } = await grid.setScenario(id);
  const diagnosis = await diagnose({
    endpoint: url,
    token: token === null ? null : grid.tokens[token],
    certificates: [grid.caPem],
  });
  return { codes: codesOf(diagnosis).map((code) => code.split('/')[0]), expectedCode };
}

describe('network scenarios of the practice grid', () => {
  it.each(idsOf('net.'))('%s', async (id) => {
    const { codes, expectedCode } = await found(id);
    expect(codes).toEqual([expectedCode]);
  });
});

describe.each(['at-connect', 'in-band'] as const)('sign-in scenarios of the practice grid, %s', (signIn) => {
  beforeAll(() => grid.setVariants({ signIn }));

  it.each(idsOf('auth.'))('%s', async (id) => {
    const { codes, expectedCode } = await found(id);
    expect(codes).toEqual([expectedCode]);
  });

  it('healthy', async () => {
    expect((await found('healthy')).codes).toEqual([]);
  });
});
