import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createVault } from '../../core/redact/create-vault';
import { english } from '../../core/words/en';
import { openBridgeLog } from '../../bridge/log';
import type { Surroundings } from '../surroundings';
import { readAllLogs } from './read-logs';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ungrey-logs-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const read = () =>
  readAllLogs(
    { platform: 'linux', home, env: { XDG_CONFIG_HOME: join(home, '.config') } } as unknown as Surroundings,
    createVault(),
    english,
  );

function write(name: string, text: string): void {
  const file = join(home, '.config', 'Claude', 'logs', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

it('puts the lines of all logs in one order, with what they mean, and no secret', async () => {
  const token = `sgk_${'a1b2c3d4'.repeat(4)}`;
  write(
    'main.log',
    "2026-11-20 10:00:00 [warn] Skipped invalid MCP server config entries [ 'scaigrid' ]\n" +
      `2026-11-20 10:00:01 [info] started with Bearer ${token}\n`,
  );
  write('mcp-server-other.log', '2020-01-01T00:00:00.000Z [other] [info] Server started\nonly text\n');
  write('unrelated.log', '2026-11-20 10:00:00 [error] not ours\n');
  const log = openBridgeLog(join(home, '.ungrey', 'logs', 'bridge-work.log'), () => 'info');
  log.write({ kind: 'broken', code: 'net.refused', detail: 'refused' });
  log.flush();

  const { sources, lines, folders } = await read();
  expect(sources.map(({ name, of }) => [name, of]).sort()).toEqual([
    ['bridge-work.log', 'bridge'],
    ['main.log', 'client'],
    ['mcp-server-other.log', 'client'],
  ]);
  expect(folders.filter(({ present }) => present)).toHaveLength(2);
  expect(
    lines.map(({ level, entry, meaning, source }) => [
      sources[source]?.name,
      level,
      entry?.replace(/\d+/, 'N'),
      meaning?.code,
    ]),
  ).toEqual([
    ['mcp-server-other.log', 'info', 'other', undefined],
    ['mcp-server-other.log', null, 'other', undefined],
    ['main.log', 'warning', undefined, 'entry.remote-unsupported'],
    ['main.log', 'info', undefined, undefined],
    ['bridge-work.log', 'error', 'bridge N', 'net.refused'],
  ]);
  expect(JSON.stringify(lines)).not.toContain(token.slice(4, 30));
  expect(lines[3]?.text).toMatch(/^started with Bearer sgk_\*+/);
});

it('says when something was written since, and only then', async () => {
  write('mcp.log', '2026-11-20T10:00:00.000Z [info] [scaigrid] one\n');
  const { state } = await read();
  expect((await read()).state).toBe(state);
  write('mcp.log', '2026-11-20T10:00:00.000Z [info] [scaigrid] one\n2026-11-20T10:00:01.000Z [info] two\n');
  expect((await read()).state).not.toBe(state);
});

it('keeps to the newest lines of a log that has no end', async () => {
  write(
    'mcp.log',
    Array.from({ length: 5_000 }, (_, at) => `2026-11-20T10:00:00.000Z [info] line ${at}`).join('\n'),
  );
  const { sources, lines } = await read();
  expect(sources[0]?.isCut).toBe(true);
  expect(lines.at(-1)?.text).toBe('line 4999');
  expect(lines.length).toBeLessThanOrEqual(500);
});
