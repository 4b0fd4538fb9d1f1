import { describe, expect, it } from 'vitest';
import { levelOfEntry } from './level';
import { type BridgeLogEntry, formatBridgeLogLine, parseBridgeLogLine } from './line';
import { bridgeLogFolder, bridgeSettingsFile, bridgeTurnsFile, isBridgeLog } from './location';

const at = '2026-11-22T08:00:00.000Z';
const parse = (text: string) => parseBridgeLogLine(`${at} [bridge 7] [info] ${text}`)?.entry ?? null;
const written = (entry: BridgeLogEntry) =>
  formatBridgeLogLine({ at, pid: 7, entry }).split('] ').slice(2).join('] ');

describe('a line of a bridge', () => {
  it.each<[BridgeLogEntry, string]>([
    [{ kind: 'connected' }, 'connected'],
    [{ kind: 'ended', reason: 'a\n\r\tb' }, 'ended: a b'],
    [{ kind: 'fault', detail: 'x'.repeat(300) }, `fault: ${'x'.repeat(200)}`],
    [{ kind: 'trying', host: 'a  b\u00e9\u00e9c' }, 'trying: a_b_c'],
    [{ kind: 'trying', host: '' }, 'trying: -'],
    [{ kind: 'early', method: 'x'.repeat(300) }, `early: ${'x'.repeat(200)}`],
    [{ kind: 'received', method: null, bytes: 3 }, 'received: answer (3 bytes)'],
    [{ kind: 'sent', method: null, bytes: null }, 'sent: answer (a file)'],
    [{ kind: 'sent', method: 'tools/call', bytes: 0 }, 'sent: tools/call (0 bytes)'],
    [
      { kind: 'request', method: 'tools/call', outcome: '200', milliseconds: 1.6, requestId: null },
      'tools/call 200 in 2 ms',
    ],
  ])('is written: %o', (entry, text) => expect(written(entry)).toBe(text));

  it.each([
    'xconnected',
    'x started: ungrey 1 on node',
    'started: ungrey 1 on node x',
    'x client: a with 1',
    'client: a with 1 x',
    'x not connected: net.dns (a)',
    'not connected: net.dns (a) x',
    'not connected: net.nothing (a)',
    'x fault: a',
    'x ended: a',
    'x tools/call 200 in 5 ms',
    'tools/call 200 in 5 ms x',
    'tools/call 200 in 5 ms (request a) x',
    'x sent: tools/call (5 bytes)',
    'sent: tools/call (5 bytes) x',
    'received: tools/call (a file)',
    'x trying: host',
    'trying: host x',
    'x early: tools/list',
  ])('is no other: %s', (text) => expect(parse(text)).toBeNull());

  it.each([
    [`x${at} [bridge 7] [info] connected`],
    [`${at} [bridge 7] [info] connected\nx`],
    [`${at} [bridge] [info] connected`],
  ])('is none: %j', (line) => expect(parseBridgeLogLine(line)).toBeNull());

  it.each<[BridgeLogEntry['kind'], string]>([
    ['connected', 'info'],
    ['ended', 'info'],
    ['broken', 'error'],
    ['fault', 'error'],
  ])('%s is of level %s', (kind, level) => {
    expect(levelOfEntry({ kind, code: 'net.dns', detail: '', reason: '' } as BridgeLogEntry)).toBe(level);
  });
});

describe('the files of the bridges', () => {
  it.each([
    ['/home/ada', '/home/ada/.ungrey'],
    ['C:\\Users\\Ada', 'C:\\Users\\Ada\\.ungrey'],
  ])('of %s', (home, folder) => {
    const separator = home.includes('\\') ? '\\' : '/';
    expect(bridgeLogFolder(home)).toBe([folder, 'logs'].join(separator));
    expect(bridgeSettingsFile(home)).toBe([folder, 'bridge-settings.json'].join(separator));
    expect(bridgeTurnsFile(home, 'work')).toBe([folder, 'logs', 'bridge-work.turn'].join(separator));
  });

  it.each([
    ['bridge-work.log', true],
    ['bridge-work.1.log', true],
    ['bridge-.log', false],
    ['xbridge-work.log', false],
    ['bridge-work.log.bak', false],
    ['bridge-work.turn', false],
  ])('%s is a log: %s', (name, is) => expect(isBridgeLog(name)).toBe(is));
});
