import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios, startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid, Variants } from '../../../practice-grid';
import { codesOf } from '../network/testing/run';
import { mcpGateway } from '../network/testing/mcp-gateway';
import { serveHttp } from '../network/testing/servers';
import { diagnoseOnGrid, diagnoseScenario } from './testing/diagnose-on-grid';

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
  });

  it('nothing on a healthy grid', async () => {
    const diagnosis = await diagnoseScenario(grid, 'healthy', { symptom: 'everything' });
    expect(plain(codesOf(diagnosis))).toEqual([]);
  });
});

describe('the same causes when everything is looked at', () => {
  it.each(table)('%s', async (id, expectedCode) => {
    const diagnosis = await diagnoseScenario(grid, id, { symptom: 'everything' });
    expect(codesOf(diagnosis).map((code) => code.split('/')[0])).toEqual([expectedCode]);
  });
});

describe('without the name of a tool', () => {
  it.each([
    ['permission-missing', 'tool.permission-missing/several'],
    ['catalogue-difference', 'tool.permission-missing/several'],
    ['module-disabled', 'tool.module-disabled'],
    ['tool-unknown', 'tool.permission-missing/several'],
  ])('%s: what is held back, as a warning', async (id, expected) => {
    const diagnosis = await diagnoseScenario(grid, id, { tool: null });
    expect(codesOf(diagnosis)).toEqual([expected]);
    expect(diagnosis.findings.map(({ severity }) => severity)).not.toContain('error');
    expect(codesOf(await diagnoseScenario(grid, id, { tool: null, symptom: 'everything' }))).toEqual([]);
  });
});

describe('a server that is not ScaiGrid', () => {
  const rights = /^tools?-/;

  it.each([
    ['everything', null],
    ['tools-empty', null],
    ['tool-forbidden', 'users_list'],
  ] as const)('has no rights to judge: %s', async (symptom, tool) => {
    await using other = await serveHttp(mcpGateway({ name: 'weather', tools: ['echo', 'add'] }));
    const diagnosis = await diagnoseOnGrid({
      endpoint: `http://127.0.0.1:${other.port}/mcp`,
      token: grid.tokens.user,
      symptom,
      tool,
    });
    expect(codesOf(diagnosis)).toEqual([]);
    const judged = diagnosis.results.filter(({ id }) => rights.test(id));
    expect(judged.length).toBeGreaterThan(1);
    expect(new Set(judged.map(({ status, reason }) => `${status} ${String(reason)}`))).toEqual(
      new Set(['skipped not-applicable']),
    );
  });
});

describe('the profile', () => {
  it('is asked for once, and stays on the machine as far as it names a person', async () => {
    const before = grid.requests.length;
    const { observations } = await diagnoseScenario(grid, 'healthy', { symptom: 'tools-empty' });
    const asked = grid.requests.slice(before).map(({ path, rpc }) => rpc ?? path);
    expect(asked.filter((each) => /me_get|\/v1\/me|identify/.test(each))).toEqual(['tools/call me_get']);
    expect(observations.identity).toMatchObject({
      state: 'seen',
      value: {
        me: { kind: 'ok', value: { tenant: { name: 'Acme' }, roles: ['tenant_user'] } },
        accounts: null,
      },
    });
    expect(JSON.stringify(observations.identity)).not.toContain('@');
  });
});
