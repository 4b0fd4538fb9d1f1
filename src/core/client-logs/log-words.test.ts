import { describe, expect, it } from 'vitest';
import { formatBridgeLogLine, parseBridgeLogLine, type BridgeLogEntry } from '../bridge-log/line';
import { bridgeLogFile } from '../bridge-log/location';
import type { ClientLogsSeen, LogLine } from '../observations/client-logs';
import { english } from '../words/en';
import { inspectedStrings } from './inspected-strings';
import { launchPathOf } from './launch-path';
import { entryOfLogFile, isSameEntry } from './log-file-names';
import { meaningOfBridgeLine } from './meaning';
import { nameCause } from './name-cause';
import { relevantLines } from './relevant-lines';

const at = '2026-11-22T08:00:00.000Z';

describe('a line of the bridge', () => {
  const request = { kind: 'request', method: 'tools/call', milliseconds: 5, requestId: null } as const;
  const meaning = (entry: BridgeLogEntry) => {
    const [, time = '', level = '', text = ''] =
      /^(\S+) \[bridge 7\] \[(\w+)\] (.*)$/.exec(formatBridgeLogLine({ at, pid: 7, entry })) ?? [];
    return meaningOfBridgeLine({ at: time, level, entry: 'bridge 7', text }, english);
  };
  it.each<[BridgeLogEntry, string | null]>([
    [{ kind: 'started', version: '1', runtime: 'node' }, 'harmless'],
    [{ kind: 'client', name: 'x', protocolVersion: '1' }, 'harmless'],
    [{ kind: 'connected' }, 'works'],
    [{ kind: 'broken', code: 'net.dns', detail: 'x' }, 'cause'],
    [{ ...request, outcome: '204' }, null],
    [{ ...request, outcome: 'own' }, null],
    [{ ...request, outcome: 'cancelled' }, null],
    [{ ...request, outcome: '404' }, 'symptom'],
    [{ kind: 'fault', detail: 'TypeError' }, 'cause'],
    [{ kind: 'ended', reason: 'stdin closed' }, 'harmless'],
  ])('%j is %s', (entry, role) => {
    const found = meaning(entry);
    expect(found?.role ?? null).toBe(role);
    if (found !== null) expect(found.sentence).not.toMatch(/[{}]|^$/);
  });

  it.each<[Partial<LogLine>]>([[{ at: null }], [{ entry: null }], [{ level: null }], [{ text: 'hello' }]])(
    'is none: %j',
    (more) => {
      const line = { at, level: 'info', entry: 'bridge 7', text: 'connected', ...more };
      expect(meaningOfBridgeLine(line, english)).toBeNull();
    },
  );

  it('knows its code', () => {
    expect(parseBridgeLogLine(`${at} [bridge 7] [error] not connected (no.such-code): x`)).toBeNull();
  });

  it.each([
    ['C:\\Users\\kim', 'C:\\Users\\kim\\.ungrey\\logs\\bridge-home.log'],
    ['/home/kim', '/home/kim/.ungrey/logs/bridge-home.log'],
  ])('is kept below %s', (home, file) => expect(bridgeLogFile(home, 'home')).toBe(file));
});

describe('what a log prints', () => {
  it.each([
    [`[ 'a', "b", \`c\` ]`, ['a', 'b', 'c']],
    [`'it\\'s' "a\\"b"`, ["it's", 'a"b']],
    ['[]', []],
    [`''`, ['']],
  ])('%s', (text, strings) => expect(inspectedStrings(text)).toEqual(strings));

  it.each([
    [`Using MCP server command: npx with args and path: { paths: [ '/a', '/b' ] }`, ['/a', '/b']],
    ['Using MCP server command: npx with args and path: { paths: [] }', null],
    ['Using MCP server command: npx', null],
    [`paths: [ '/a' ]`, null],
  ])('%s', (text, folders) => expect(launchPathOf(text)).toEqual(folders));

  it.each([
    ['mcp-server-Scai Grid.log', 'Scai Grid'],
    ['MCP-SERVER-x.LOG', 'x'],
    ['mcp.log', null],
    ['mcp1.log', null],
    ['main.log', null],
    ['main.log.bak', undefined],
    ['xmain.log', undefined],
    ['mcp-server-.log', undefined],
    ['mcp-server-x.log.bak', undefined],
    ['old-mcp-server-x.log', undefined],
  ])('%s is of %s', (name, entry) => expect(entryOfLogFile(name)).toBe(entry));

  it.each([
    ['Scai Grid', 'scai-grid', true],
    ['Scai  Grid', 'scai_grid', true],
    ['scaigrid', 'scai-grid', false],
  ])('%s and %s are one: %s', (one, other, are) => expect(isSameEntry(one, other)).toBe(are));
});

describe('the lines about an entry', () => {
  const line = (text: string, more: Partial<LogLine> = {}): LogLine => ({
    at,
    level: 'error',
    entry: null,
    text,
    ...more,
  });
  const logs = (...lines: LogLine[]): ClientLogsSeen =>
    ({ files: [{ path: 'main.log', modifiedAt: at, lines }] }) as unknown as ClientLogsSeen;
  const texts = (seen: ClientLogsSeen, since: string | null = null) =>
    relevantLines(seen, 'grid', since).map(({ text }) => text);
  const enoent = 'spawn npx ENOENT';

  it.each<[string, LogLine, boolean]>([
    ['of its own', line(enoent, { entry: 'Grid' }), true],
    ['of another', line(enoent, { entry: 'other' }), false],
    ['that names it', line(`${enoent} of grid`), true],
    ['that names it first', line(`grid: ${enoent}`), true],
    ['that holds it inside a word', line(`${enoent} of gridlock`), false],
    ['that holds it at the end of a word', line(`${enoent} of mygrid`), false],
    ['that does not name it', line(enoent), false],
    ['that nobody knows', line('grid says hello'), false],
  ])('%s: %#', (_name, each, is) => expect(texts(logs(each))).toHaveLength(is ? 1 : 0));

  it('are those since a time, and a little before, in their order', () => {
    const second = (seconds: number, text: string) =>
      line(`${enoent} ${text}`, { at: `2026-11-22T08:00:0${seconds}.000Z`, entry: 'grid' });
    const seen = logs(
      second(5, 'c'),
      second(1, 'a'),
      second(3, 'b'),
      line(`${enoent} d`, { at: null, entry: 'grid' }),
    );
    expect(texts(seen)).toEqual([`${enoent} a`, `${enoent} b`, `${enoent} d`, `${enoent} c`]);
    expect(texts(seen, '2026-11-22T08:00:05.000Z')).toEqual([`${enoent} b`, `${enoent} d`, `${enoent} c`]);
  });

  it('have no cause where there is none', () => expect(nameCause([])).toBeNull());
});
