import { describe, expect, it } from 'vitest';
import type { ClientLogsSeen, LogLine } from '../observations/client-logs';
import { nameCause } from './name-cause';
import { relevantLines } from './relevant-lines';

const line = (text: string, at: string | null = '2026-11-22T08:00:00.000Z'): LogLine => ({
  ...{ at, level: 'error', entry: 'grid', text },
});

const logs = (modifiedAt: string, ...lines: readonly LogLine[]): ClientLogsSeen =>
  ({ files: [{ path: 'main.log', modifiedAt, lines }] }) as unknown as ClientLogsSeen;

const said = {
  starting: 'Initializing server...',
  works: 'Connected to grid (12 tools)',
  missing: 'spawn npx ENOENT',
  older: 'spawn node ENOENT',
  variable: "Environment variable 'GRID' not found for header",
  refused: 'RegistrationRejectedError',
  unknownHost: 'getaddrinfo ENOTFOUND grid.example',
  closed: 'Server transport closed unexpectedly',
  disconnected: 'Server disconnected.',
} as const;

describe('the cause of the newest failure', () => {
  it.each<[string, readonly (keyof typeof said)[], keyof typeof said | null]>([
    ['the one cause', ['starting', 'missing', 'disconnected'], 'missing'],
    ['what others follow from, when it comes first', ['starting', 'variable', 'refused'], 'variable'],
    ['what others follow from, when it comes last', ['starting', 'refused', 'variable'], 'variable'],
    [
      'of the newest attempt, not of an earlier one',
      ['starting', 'missing', 'starting', 'refused'],
      'refused',
    ],
    ['of the last attempt that names one', ['starting', 'refused', 'starting', 'disconnected'], 'refused'],
    ['the first of two of one kind', ['starting', 'older', 'missing'], 'older'],
    ['none, as it worked since', ['starting', 'missing', 'starting', 'works'], null],
    ['what came after it worked', ['missing', 'works', 'unknownHost'], 'unknownHost'],
    ['a symptom that says more than the end', ['starting', 'closed', 'disconnected'], 'closed'],
    ['the end alone', ['starting', 'disconnected'], 'disconnected'],
    ['the cause, not a symptom beside it', ['starting', 'disconnected', 'unknownHost'], 'unknownHost'],
    ['none of a start', ['starting'], null],
  ])('is %s', (_name, keys, expected) => {
    const at = '2026-11-22T08:00:00.000Z';
    const lines = relevantLines(logs(at, ...keys.map((key) => line(said[key]))), 'grid', null);
    expect(lines).toHaveLength(keys.length);
    expect(nameCause(lines)?.text ?? null).toBe(expected === null ? null : said[expected]);
  });
});

describe('a line without a time', () => {
  const newer = '2026-11-22T09:00:00.000Z';
  const older = '2026-11-22T08:00:00.000Z';
  it.each<[string, readonly (string | null)[], readonly string[]]>([
    ['has that of the next one when it is the first', [null, older], [older, older]],
    ['has that of the one before', [older, null, newer], [older, older, newer]],
    ['has that of the file where no line has one', [null], [newer]],
  ])('%s', (_name, times, expected) => {
    const lines = times.map((at) => line(said.missing, at));
    expect(relevantLines(logs(newer, ...lines), 'grid', null).map(({ at }) => at)).toEqual(expected);
  });
});

describe('a line without an entry', () => {
  const about = (text: string, entry = 'grid'): number =>
    relevantLines(logs('2026-11-22T08:00:00.000Z', { ...line(text), entry: null }), entry, null).length;
  it.each([
    ['spawn /opt/gridlock/npx ENOENT of grid', 1],
    ['spawn /opt/my-grid ENOENT of gridlock', 0],
    ["Skipped invalid MCP server config entries: [ 'other', 'grid' ]", 1],
    ["Skipped invalid MCP server config entries: [ 'grid two' ]", 0],
  ])('that says “%s” is about the entry: %s', (text, lines) => expect(about(text)).toBe(lines));

  it('is about no entry without a name, inside a word', () => {
    expect(about('xspawn npx ENOENTx', '')).toBe(0);
  });
});
