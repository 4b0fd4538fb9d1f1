import { describe, expect, it } from 'vitest';
import type { ClientLogsSeen } from '../../observations/client-logs';
import { changedByOther } from './config-change';
import { newestStart } from './newest-start';

const at = (time: string) => `2026-11-22T${time}Z`;
/** `name: time text`, or without a time. */
const logs = (...lines: readonly (readonly [file: string, time: string | null, text: string])[]) =>
  ({
    folders: [],
    files: lines.map(([name, time, text]) => ({
      name,
      lines: [{ at: time === null ? null : at(time), level: null, entry: null, text }],
    })),
  }) as unknown as ClientLogsSeen;
const written = 'Config file written';

describe('who changed the config file', () => {
  it.each<[string, string, string | null, ClientLogsSeen, string]>([
    ['a person, long after the start', '11:00:00', '10:00:00', logs(), 'yes'],
    ['a person, before the start', '09:59:59', '10:00:00', logs(), 'yes'],
    ['a person, while nothing ran', '11:00:00', null, logs(), 'yes'],
    ['nobody knows, right at the start', '10:00:00', '10:00:00', logs(), 'unknown'],
    ['nobody knows, two minutes later', '10:02:00', '10:00:00', logs(), 'unknown'],
    ['a person, a moment after that', '10:02:00.001', '10:00:00', logs(), 'yes'],
    ['the app, which says so', '10:00:20', '10:00:00', logs(['main.log', '10:00:20', written]), 'no'],
    [
      'the app, which says so in an older log',
      '10:00:20',
      null,
      logs(['main1.log', '10:00:20', written]),
      'no',
    ],
    ['the app, which says so in capitals', '10:00:20', null, logs(['MAIN.LOG', '10:00:20', written]), 'no'],
    ['the app, three seconds later', '10:00:20', null, logs(['main.log', '10:00:23', written]), 'no'],
    ['the app, three seconds before', '10:00:20', null, logs(['main.log', '10:00:17', written]), 'no'],
    ['a person, whatever it wrote then', '10:00:20', null, logs(['main.log', '10:00:24', written]), 'yes'],
    ['a person, whatever it wrote before', '10:00:20', null, logs(['main.log', '10:00:16', written]), 'yes'],
    [
      'a line that only tells of it',
      '10:00:20',
      null,
      logs(['main.log', '10:00:20', `No ${written}`]),
      'yes',
    ],
    ['a line without a time', '10:00:20', null, logs(['main.log', null, written]), 'yes'],
    ['another log', '10:00:20', null, logs(['mcp-main.log', '10:00:20', written]), 'yes'],
    ['a copy of the log', '10:00:20', null, logs(['main.log.bak', '10:00:20', written]), 'yes'],
    ['a log of other words', '10:00:20', null, logs(['mainly.log', '10:00:20', written]), 'yes'],
    ['the log goes on without it', '10:00:20', '10:00:00', logs(['main.log', '10:00:20', 'x']), 'yes'],
    ['the log ends before', '10:00:20', '10:00:00', logs(['main.log', '10:00:19', 'x']), 'unknown'],
    ['the log goes on, somewhen', '10:00:20', '10:00:00', logs(['main.log', null, 'x']), 'unknown'],
    ['another log goes on', '10:00:20', '10:00:00', logs(['mcp.log', '11:00:00', 'x']), 'unknown'],
  ])('%s', (_what, changed, started, seen, by) => {
    expect(changedByOther(at(changed), started === null ? null : at(started), seen)).toBe(by);
  });
});

describe('when the newest of several was started', () => {
  it.each<[readonly (string | null)[], string | null]>([
    [[], null],
    [[null], null],
    [['10:00:00'], '10:00:00'],
    [['10:00:00', '11:00:00'], '11:00:00'],
    [['11:00:00', '10:00:00'], '11:00:00'],
    [[null, '10:00:00', null], '10:00:00'],
  ])('%j: %s', (starts, newest) => {
    const processes = starts.map((start, pid) => ({
      pid,
      executable: 'x',
      startedAt: start === null ? null : at(start),
    }));
    expect(newestStart({ running: starts.length > 0, processes })).toBe(newest === null ? null : at(newest));
  });
});
