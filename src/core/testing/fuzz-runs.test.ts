import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const configFolder = join(import.meta.dirname, '../claude-config');

/** What every property of the folder is given; one that is in a table would be given it again for each row. */
const usualCases = readdirSync(configFolder)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...readFileSync(join(configFolder, name), 'utf8').matchAll(/fuzzRuns\(([\d_]+)\)/g)])
  .map(([, cases = '']) => Number(cases.replaceAll('_', '')));

it('gives the config reader and editor at least 100,000 cases, as many as docs/testing.md says', () => {
  const all = usualCases.reduce((sum, each) => sum + each, 0);
  expect(all).toBeGreaterThanOrEqual(100_000);
  const said = readFileSync(join(import.meta.dirname, '../../../docs/testing.md'), 'utf8');
  expect(said).toContain(`run ${all.toLocaleString('en-US')} cases`);
});
