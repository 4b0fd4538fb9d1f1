import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from './edit/json-value';
import { planRepair } from './plan';
import type { RepairInput } from './plan/repair-input';
import { fuzzRuns } from '../testing/fuzz-runs';
import { jsonObjects, type TextStyle, textStyles, written } from './testing/json-texts';
import { endpoint, repairInput, token, ungreyProgram } from './testing/repair-input';

const urls = fc.constantFrom(
  endpoint,
  `${endpoint}/`,
  'scaigrid.scailabs.ai',
  'http://scaigrid.scailabs.ai/sse',
  ` ${endpoint}`,
  `${endpoint}?token=${token}`,
  'https://HOST/mcp',
  7,
);

const authorizations = fc.constantFrom(
  `Bearer ${token}`,
  token,
  `Bearer Bearer ${token}`,
  `"${token}"\n`,
  'Bearer sgk_...',
  'Bearer ${TOKEN}',
  null,
);

const urlEntries = fc.record(
  {
    url: urls,
    transport: fc.constantFrom('streamable-http', 'sse', 3),
    type: fc.constantFrom('http', 'stdio'),
    headers: fc.record(
      { Authorization: authorizations, 'X-Team': fc.constantFrom('blue team', 1) },
      { requiredKeys: [] },
    ),
    env: fc.record(
      { SCAIGRID_API_KEY: fc.constant(token), PORT: fc.constantFrom(80, '80') },
      { requiredKeys: [] },
    ),
    note: jsonObjects,
  },
  { requiredKeys: ['url'] },
);

const mcpRemoteArguments = fc.shuffledSubarray(
  [
    ['--transport', 'streamable-http'],
    ['--header', `Authorization: Bearer ${token}`],
    ['--header', 'Authorization:${AUTH}'],
    ['--header', 'Authorization:', 'Bearer', token],
    [`--header=Authorization:${token}`],
    ['--header', 'X-Team: blue team'],
    ['--header', 'nonsense'],
    ['--debug'],
    ['--header-file', '/home/me/my headers'],
  ],
  { maxLength: 4 },
);

const mcpRemoteEntries = fc
  .record({
    runner: fc.constantFrom<string[]>(['npx', '-y'], ['npx'], ['cmd', '/c', 'npx']),
    pin: fc.constantFrom('', '@latest', '@0.1.38'),
    url: urls,
    before: fc.boolean(),
    options: mcpRemoteArguments,
    env: fc.option(fc.record({ AUTH: authorizations, N: fc.constantFrom(1, true) }), { nil: undefined }),
  })
  .map(({ runner, pin, url, before, options, env }) => ({
    command: runner[0] ?? '',
    args: [
      ...runner.slice(1),
      `mcp-remote${pin}`,
      ...(before ? [...options.flat(), url] : [url, ...options.flat()]),
    ],
    ...(env && { env }),
  }));

const entries = fc.oneof(
  urlEntries,
  mcpRemoteEntries,
  fc.constant({ command: '/old/ungrey', args: ['bridge', '--connection', 'x'] }),
  jsonObjects,
) as fc.Arbitrary<JsonValue>;

const inputs = fc.record({
  platform: fc.constantFrom('win32', 'darwin', 'linux'),
  style: fc.constantFrom('bridge', 'documented'),
  bridge: fc.constantFrom({ kind: 'mcp-remote' }, ungreyProgram),
  entry: fc.constantFrom(null, 'scaigrid', 'new one'),
  url: fc.constantFrom(null, 'https://grid.example.com/mcp', 'nonsense'),
  token: fc.constantFrom(null, token),
  headerFile: fc.constantFrom(null, `X-Team: blue\nAuthorization: Bearer ${token}\n`),
  keychainAvailable: fc.boolean(),
  env: fc.constantFrom({}, { NODE_EXTRA_CA_CERTS: '/ca.pem' }),
}) as fc.Arbitrary<Partial<RepairInput>>;

interface Config {
  readonly others: JsonValue;
  readonly preferences: JsonValue;
  readonly place: 'mcpServers' | 'servers' | 'top';
  readonly entry: JsonValue;
  readonly style: TextStyle;
}

const configs: fc.Arbitrary<Config> = fc.record({
  others: jsonObjects,
  preferences: jsonObjects,
  place: fc.constantFrom('mcpServers', 'servers', 'top'),
  entry: entries,
  style: textStyles,
});

function textOf({ others, preferences, place, entry, style }: Config): string {
  const servers = { ...(others as object), ...(place === 'mcpServers' && { scaigrid: entry }) };
  const value = {
    preferences,
    mcpServers: servers,
    ...(place === 'servers' && { servers: { scaigrid: entry } }),
    ...(place === 'top' && { scaigrid: entry }),
  } as JsonValue;
  return written(value, style);
}

/** What people do to a file by hand. */
const damages = fc.array(
  fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom(
      ',',
      ' // mine\n',
      '/* x */',
      '“',
      "'",
      '{',
      '}',
      '"',
      '\\',
      '\n',
      '\uFEFF',
      'x',
      '',
    ),
    length: fc.nat(2),
  }),
  { maxLength: 3 },
);

function damaged(text: string, all: readonly { share: number; text: string; length: number }[]): string {
  return all.reduce((now, { share, text: inserted, length }) => {
    const at = Math.floor(share * now.length);
    return now.slice(0, at) + inserted + now.slice(at + length);
  }, text);
}

/** The bytes outside of the edits are those of the original: asked here of the plan alone. */
function expectOnlyEdits(
  text: string,
  plan: { edits: readonly { start: number; end: number; text: string }[]; after: string },
): void {
  let rest = plan.after;
  let at = 0;
  for (const edit of plan.edits) {
    const untouched = text.slice(at, edit.start);
    expect(rest.startsWith(untouched + edit.text)).toBe(true);
    rest = rest.slice(untouched.length + edit.text.length);
    at = edit.end;
  }
  expect(rest).toBe(text.slice(at));
}

describe('any config', () => {
  it('gets a plan that changes nothing but the ScaiGrid entry, and that leaves nothing to do', () => {
    let plans = 0;
    fc.assert(
      fc.property(configs, inputs, (config, more) => {
        const text = textOf(config);
        const result = planRepair(repairInput(text, more));
        if (!result.ok) {
          expect(result.refusal).not.toBe('unproven');
          return;
        }
        plans++;
        expectOnlyEdits(text, result.plan);
        const after = JSON.parse(result.plan.after) as Record<string, JsonValue>;
        expect(after['preferences']).toEqual(config.preferences);
        const { [result.plan.entry]: own, ...rest } = after['mcpServers'] as Record<string, JsonValue>;
        const {
          scaigrid: _,
          [result.plan.entry]: __,
          ...others
        } = config.others as Record<string, JsonValue>;
        const { scaigrid: ___, ...restWithout } = rest;
        expect(restWithout).toEqual(others);
        expect(own).toBeTypeOf('object');
        const again = planRepair(repairInput(result.plan.after, more));
        expect(again).toMatchObject({ ok: false, refusal: 'nothing-to-do' });
      }),
      fuzzRuns(1_000),
    );
    expect(plans).toBeGreaterThan(0);
  });

  it('may be damaged in any way: a plan is right, or there is none', () => {
    let plans = 0;
    fc.assert(
      fc.property(configs, inputs, damages, (config, more, all) => {
        const text = damaged(textOf(config), all);
        const result = planRepair(repairInput(text, more));
        if (!result.ok) {
          expect(result.refusal).not.toBe('unproven');
          return;
        }
        plans++;
        expectOnlyEdits(text, result.plan);
        expect(() => JSON.parse(result.plan.after) as unknown).not.toThrow();
        const again = planRepair(repairInput(result.plan.after, more));
        const left = again.ok ? again.plan.changes : again.refusal;
        // A file whose syntax alone was repaired may still lack what an entry needs.
        expect(['nothing-to-do', 'no-url']).toContain(left);
      }),
      fuzzRuns(1_000),
    );
    expect(plans).toBeGreaterThan(0);
  });

  it('may be no config at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), inputs, (text, more) => {
        const result = planRepair(repairInput(text, { ...more, backups: [text] }));
        if (result.ok) expectOnlyEdits(text, result.plan);
      }),
      fuzzRuns(500),
    );
  });
});
