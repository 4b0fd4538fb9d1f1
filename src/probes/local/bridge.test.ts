import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { formatBridgeLogLine } from '../../core/bridge-log/line';
import { bridgeLogFile, olderBridgeLogFile } from '../../core/bridge-log/location';
import { term } from '../../core/findings/said';
import { bridgeProbe } from './bridge';
import { configFilesProbe } from './config-files';
import { contextOf, request, temporaryFolder } from './testing';

const at = '2026-11-20T09:00:00.000Z';

async function look(home: string, entry: object) {
  const file = join(home, 'claude_desktop_config.json');
  await writeFile(file, JSON.stringify({ mcpServers: { scaigrid: entry } }));
  const surroundings = { platform: 'linux', home, env: {} } as const;
  const asked = { ...request, configFiles: [file] };
  const seen = {
    request: asked,
    'config-files': await configFilesProbe(surroundings).look(contextOf({ request: asked })),
  };
  return bridgeProbe(surroundings).look(contextOf(seen));
}

it('sees the script and the newest lines of both halves of the log', async () => {
  const home = await temporaryFolder();
  const script = join(home, 'ungrey-bridge.js');
  const log = bridgeLogFile(home, 'home');
  await mkdir(dirname(log), { recursive: true });
  const started = { at, pid: 1, entry: { kind: 'started', version: '0.1.0', runtime: 'node-20' } } as const;
  const connected = { at, pid: 1, entry: { kind: 'connected' } } as const;
  await writeFile(script, '');
  await writeFile(olderBridgeLogFile(log), `${formatBridgeLogLine(started)}\n`);
  await writeFile(log, `half a line\n${formatBridgeLogLine(connected)}\n`);
  const entry = { command: 'node', args: [script, 'bridge', '--connection', 'home'] };
  expect(await look(home, entry)).toEqual({
    script: { path: script, present: true },
    logFile: log,
    lines: [started, connected],
    logError: null,
  });
});

it('sees that the script is gone, that there is no log, and why one cannot be read', async () => {
  const home = await temporaryFolder();
  const script = join(home, 'gone', 'ungrey-bridge.js');
  const entry = { command: 'node', args: [script, 'bridge', '--connection', 'home'] };
  expect(await look(home, entry)).toMatchObject({
    script: { path: script, present: false },
    lines: [],
    logError: null,
  });
  await mkdir(bridgeLogFile(home, 'home'), { recursive: true });
  expect(await look(home, entry)).toMatchObject({ lines: [], logError: 'EISDIR' });
});

it('looks at nothing where a connection has no usable name, or the entry starts something else', async () => {
  const home = await temporaryFolder();
  const entry = { command: '/opt/ungrey/ungrey', args: ['bridge', '--connection', '../../etc/passwd'] };
  expect(await look(home, entry)).toEqual({ script: null, logFile: null, lines: [], logError: null });
  await expect(
    look(home, { command: 'npx', args: ['mcp-remote', 'https://scaigrid.scailabs.ai/mcp'] }),
  ).rejects.toMatchObject({ reason: 'not-applicable', detail: term('no-bridge') });
});
