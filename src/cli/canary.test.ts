import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formsFound } from '../core/redact/testing/find-token';
import { buildCli } from './testing/built-cli';
import type { BuiltCli } from './testing/built-cli';
import { startEchoServer } from './testing/echo-server';
import type { EchoServer } from './testing/echo-server';

const canary = () => `sgk_${randomBytes(16).toString('hex')}`;
/** Of no shape that anybody could recognise: it can only be known. */
const shapeless = () => `q${randomBytes(16).toString('hex')}`;
/** By the language that it is tried in. */
const tokens = { en: shapeless, nl: canary, de: canary };

let cli: BuiltCli;
let server: EchoServer;
let config: string;

beforeAll(async () => {
  [cli, server] = await Promise.all([buildCli(), startEchoServer()]);
  config = join(cli.home, '.config', 'Claude', 'claude_desktop_config.json');
}, 60_000);

afterAll(async () => {
  cli.remove();
  await server.close();
});

beforeEach(() => {
  rmSync(join(cli.home, '.config'), { recursive: true, force: true });
});

function write(entry: object): void {
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(config, JSON.stringify({ mcpServers: { scaigrid: entry } }, null, 2));
}

/** Every file below the home but the config itself and the copies of it. */
function otherFiles(): string {
  return readdirSync(cli.home, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.startsWith('claude_desktop_config.json'))
    .map((each) => readFileSync(join(each.parentPath, each.name), 'latin1'))
    .join('\n');
}

function manifests(): string {
  const folder = join(dirname(config), 'ungrey-backups');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

it('the search finds what it is to find', () => {
  const token = canary();
  const said = [
    token,
    Buffer.from(`x${token}`).toString('base64url'),
    Buffer.from(token).toString('hex'),
    Array.from(Buffer.from(token), (byte) => `%${byte.toString(16)}`).join(''),
    Buffer.from(token, 'utf16le').toString('latin1'),
    `${token.slice(0, 16)}\n${token.slice(16)}`,
  ];
  expect(said.map((text) => formsFound(text, token).length > 0)).toEqual(said.map(() => true));
  expect(formsFound(`sgk_****${token.slice(-4)}`, token)).toEqual([]);
});

describe.each(Object.entries(tokens))('in %s, a server that throws the token back', (language, made) => {
  it.each([
    ['check', ['check', '--symptom', 'everything', '--tool', 'me_get', '--args', '{}', '--timeout', '20']],
    [
      'check --json',
      ['check', '--symptom', 'unexpected-result', '--tool', 'me_get', '--json', '--timeout', '20'],
    ],
    ['fix --dry-run', ['fix', '--dry-run']],
    ['fix --json', ['fix', '--dry-run', '--json', '--style', 'documented']],
  ])('finds no door: %s', { timeout: 90_000 }, async (_what, args) => {
    const token = made();
    const headers = { Authorization: `Bearer ${token}`, 'x-tenant': `of-${token}` };
    write({ type: 'http', url: server.url, headers });
    const said = await cli.run([...args, '--lang', language]);
    if (args[0] === 'check') expect(server.heard).toContain(token);
    expect([0, 1, 3]).toContain(said.code);
    expect(said.stdout.length).toBeGreaterThan(100);
    expect(formsFound(said.stdout, token)).toEqual([]);
    expect(formsFound(said.stderr, token)).toEqual([]);
    expect(formsFound(otherFiles(), token)).toEqual([]);
  });
});

it('a report, its replay, a change and its undo hold no token, and the backup what was in the file', async () => {
  const token = canary();
  const report = join(cli.home, 'report.json');
  write({ type: 'http', url: server.url, headers: { Authorization: `Bearer ${token}` } });
  const before = readFileSync(config, 'utf8');
  const said = [
    await cli.run(['check', '--report', report, '--timeout', '20']),
    await cli.run(['replay', report]),
    await cli.run(['replay', report, '--json']),
    await cli.run(['fix', '--style', 'documented', '--yes', '--force']),
    await cli.run(['undo', '--yes']),
  ];
  expect(said.map(({ stdout, stderr }) => formsFound(stdout + stderr, token))).toEqual(said.map(() => []));
  expect(formsFound(readFileSync(report, 'utf8'), token)).toEqual([]);
  expect(readFileSync(config, 'utf8')).toBe(before);
  expect(manifests()).toContain('ungrey.backup/1');
  expect(formsFound(manifests(), token)).toEqual([]);
  expect(formsFound(otherFiles(), token)).toEqual([]);
}, 90_000);

it('a token that is given is in no process’s arguments or environment, and in no file', async () => {
  const token = canary();
  server.processes.length = 0;
  const { stdout, stderr } = await cli.run(
    ['check', '--url', server.url, '--token-stdin', '--timeout', '20'],
    {
      stdin: token,
    },
  );
  expect(server.heard).toContain(token);
  expect(formsFound(stdout + stderr, token)).toEqual([]);
  // What was seen of the processes is real: this very program is among them.
  if (process.platform === 'linux') expect(server.processes.join('')).toContain('--token-stdin');
  expect(formsFound(server.processes.join('\n'), token)).toEqual([]);
  expect(formsFound(otherFiles(), token)).toEqual([]);
}, 60_000);

it('wrong usage does not repeat what may be a token', async () => {
  const token = canary();
  for (const args of [
    ['check', '--token', token],
    ['token', 'set', token],
    [token],
    ['check', token],
    ['explain', token],
  ]) {
    const { stdout, stderr, code } = await cli.run(args);
    expect(code).not.toBe(0);
    expect([args[0], formsFound(stdout + stderr, token)]).toEqual([args[0], []]);
  }
}, 60_000);
