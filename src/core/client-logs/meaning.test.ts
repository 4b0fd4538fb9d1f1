import { expect, it } from 'vitest';
import { formatBridgeLogLine } from '../bridge-log/line';
import type { BridgeLogEntry } from '../bridge-log/line';
import { english } from '../words/en';
import { meaningOfBridgeLine, meaningOfClientLine } from './meaning';
import { parseLog } from './parse-log';

const at = '2026-11-22T08:00:00.000Z';
const request = { kind: 'request', method: 'tools/call', milliseconds: 5, requestId: null } as const;

it.each<[BridgeLogEntry, string | null]>([
  [{ kind: 'connected' }, 'The bridge is connected with ScaiGrid'],
  [
    { kind: 'broken', code: 'net.dns', detail: 'no such host' },
    'The bridge is not connected with ScaiGrid: no such host [net.dns]',
  ],
  [{ ...request, outcome: '503' }, 'A request was not answered as it should be: 503'],
  [{ ...request, outcome: '200' }, null],
  [{ ...request, outcome: 'cancelled' }, null],
  [{ ...request, outcome: '2000' }, 'A request was not answered as it should be: 2000'],
  [{ ...request, outcome: '1204' }, 'A request was not answered as it should be: 1204'],
  [{ kind: 'started', version: '1.0.0', runtime: 'node 20' }, english.bridgeLines.started],
  [{ kind: 'ended', reason: 'stdin' }, english.bridgeLines.ended],
  [{ kind: 'fault', detail: 'x' }, english.bridgeLines.fault],
  [{ kind: 'early', method: 'tools/list' }, null],
  [{ kind: 'trying', host: 'grid.example' }, null],
  [{ kind: 'sent', method: null, bytes: 2 }, null],
  [{ kind: 'received', method: null, bytes: 2 }, null],
  [{ kind: 'client', name: 'claude-ai', protocolVersion: '1' }, 'claude-ai speaks to the bridge'],
])('the bridge’s %j means', (entry, sentence) => {
  const [line] = parseLog(formatBridgeLogLine({ at, pid: 7, entry }), { entry: null, localToUtc: () => at });
  const meaning = line === undefined ? null : meaningOfBridgeLine(line, english);
  const code = meaning?.code ?? null;
  expect(meaning && (code === null ? meaning.sentence : `${meaning.sentence} [${code}]`)).toBe(sentence);
});

it('a line of Claude Desktop is told in words, with what it names', () => {
  const line = { at, level: 'error', entry: null, text: 'spawn npx ENOENT' };
  expect(meaningOfClientLine(line, english)).toEqual({
    sentence: 'The program “npx” was not found',
    role: 'cause',
    code: 'entry.command-not-found',
  });
  expect(meaningOfClientLine({ ...line, text: 'Hello' }, english)).toBeNull();
});
