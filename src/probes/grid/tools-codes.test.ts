import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios, startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid, Variants } from '../../../practice-grid';
import { codesOf } from '../network/testing/run';
import { diagnoseScenario } from './testing/diagnose-on-grid';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterAll(() => grid.close());

const mine = scenarios.filter(({ expectedCode }) =>
  /^tools\.|^tool\.(?:permission-missing|module-disabled|unknown)$/.test(expectedCode ?? ''),
);
// What is remote is told apart elsewhere.
const table = mine
  .filter(({ id }) => !id.startsWith('remote-'))
  .map(({ id, expectedCode }) => [id, expectedCode] as const);

/** Codes without variants; that a grid redirects is told beside everything else, and rightly. */
const plain = (codes: readonly string[]): readonly (string | undefined)[] =>
  codes.map((code) => code.split('/')[0]).filter((code) => code !== 'net.redirect');

const tolerated: readonly Partial<Variants>[] = [
  {},
  { signIn: 'in-band' },
  { envelope: 'without-status' },
  { toolErrors: 'plain-text' },
  { toolErrors: 'json-unflagged', deniedTool: 'tool-not-found' },
  { mcpPath: 'redirect-slash' },
  { fields: 'camel' },
  { catalogue: 'names' },
  { catalogue: 'bare-objects' },
  { requiredPermission: 'absent' },
];

const standard: Variants = {
  signIn: 'at-connect',
  envelope: 'with-status',
  toolErrors: 'json',
  deniedTool: 'permission-denied',
  mcpPath: 'direct',
  fields: 'snake',
  catalogue: 'objects',
  requiredPermission: 'shown',
  registrationPath: 'both',
  rateLimits: 'off',
};

describe.each(tolerated)('the cause and nothing beside it, on a grid with %j', (variants) => {
  beforeAll(() => grid.setVariants({ ...standard, ...variants }));
  afterAll(() => grid.setVariants(standard));

  it.each(table)('%s', async (id, expectedCode) => {
    expect(plain(codesOf(await diagnoseScenario(grid, id)))).toEqual([expectedCode]);
    expect(plain(codesOf(await diagnoseScenario(grid, id, { symptom: 'everything' })))).toEqual([
      expectedCode,
    ]);
  });

  it('nothing on a healthy grid', async () => {
    expect(plain(codesOf(await diagnoseScenario(grid, 'healthy', { symptom: 'everything' })))).toEqual([]);
    expect(plain(codesOf(await diagnoseScenario(grid, 'healthy', { symptom: 'tools-empty' })))).toEqual([]);
  });
});
