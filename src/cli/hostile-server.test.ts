import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visibleText } from '../core/text/visible-text';
import { buildCli } from './testing/built-cli';
import type { BuiltCli } from './testing/built-cli';
import { startHostileServer } from './testing/hostile-server';

let cli: BuiltCli;
let server: Awaited<ReturnType<typeof startHostileServer>>;
let config: string;

beforeAll(async () => {
  [cli, server] = await Promise.all([buildCli(), startHostileServer()]);
  config = join(cli.home, '.config', 'Claude', 'claude_desktop_config.json');
  mkdirSync(dirname(config), { recursive: true });
  const hidden = 'note \u202E\u200B\u009B';
  const headers = { Authorization: `Bearer sgk_${'ab1'.repeat(10)}`, 'x-note': hidden };
  writeFileSync(
    config,
    JSON.stringify({ mcpServers: { scaigrid: { type: 'http', url: server.url, headers } } }, null, 2),
  );
}, 60_000);

afterAll(() => {
  cli.remove();
  server.close();
});

const check = [
  'check',
  '--symptom',
  'unexpected-result',
  '--tool',
  'me_get',
  '--args',
  '{}',
  '--timeout',
  '20',
];

it.each([
  ['check', check],
  ['check --json', [...check, '--json']],
  ['check of everything', ['check', '--symptom', 'everything', '--timeout', '20']],
  ['fix --dry-run', ['fix', '--dry-run', '--style', 'documented']],
  ['fix', ['fix', '--yes', '--force', '--style', 'documented']],
  ['undo', ['undo', '--yes']],
])(
  'brings nothing hidden and no line of its own to the terminal: %s',
  async (_what, args) => {
    const { stdout, stderr, code } = await cli.run(args);
    expect([0, 1, 3]).toContain(code);
    expect(stdout.length).toBeGreaterThan(10);
    for (const said of [stdout, stderr]) {
      expect(visibleText(said)).toBe(said);
      expect(said.replaceAll('\r\n', '\n')).not.toContain('\r');
      expect(said).not.toMatch(/^\s*(?:# Forged|✓ Everything works|✓ passed)/m);
    }
  },
  90_000,
);

it('a saved report and its replay neither, and a megabyte of text stays short', async () => {
  const file = join(cli.home, 'report.json');
  await cli.run([...check, '--report', file]);
  const saved = readFileSync(file, 'utf8');
  expect(visibleText(saved)).toBe(saved);
  expect(saved).toContain('Forged');
  const { stdout } = await cli.run(['replay', file]);
  expect(visibleText(stdout)).toBe(stdout);
  expect(stdout.length).toBeLessThan(100_000);
}, 90_000);
