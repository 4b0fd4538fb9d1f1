import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../findings/codes';
import { parseLog } from '../client-logs/parse-log';
import { type BridgeLogEntry, formatBridgeLogLine, parseBridgeLogLine } from './line';
import { bridgeLogFile, olderBridgeLogFile } from './location';

const at = '2026-11-22T08:00:00.000Z';
const word = fc.stringMatching(/^[A-Za-z0-9._/-]{1,40}$/);
const words = fc.stringMatching(/^[A-Za-z0-9 .,()-]{0,60}$/);

const method = fc.option(fc.constantFrom('tools/call', 'notifications/progress'));

const entries: fc.Arbitrary<BridgeLogEntry> = fc.oneof(
  fc.record({ kind: fc.constant('started' as const), version: word, runtime: word }),
  fc.record({ kind: fc.constant('client' as const), name: word, protocolVersion: word }),
  fc.constant({ kind: 'connected' } as const),
  fc.record({ kind: fc.constant('broken' as const), code: fc.constantFrom(...findingCodes), detail: words }),
  fc.record({
    kind: fc.constant('request' as const),
    // As methods are called: two words with a slash, so that no other line looks like one.
    method: fc.constantFrom('tools/call', 'tools/list', 'notifications/cancelled', 'ungrey_explain'),
    milliseconds: fc.nat(1_000_000),
    outcome: fc.constantFrom('200', 'cancelled', 'net.refused', 'own'),
    requestId: fc.option(word),
  }),
  fc.record({ kind: fc.constant('fault' as const), detail: words }),
  fc.record({ kind: fc.constant('ended' as const), reason: words }),
  fc.record({ kind: fc.constant('received' as const), method, bytes: fc.nat(1_000_000) }),
  fc.record({ kind: fc.constant('sent' as const), method, bytes: fc.option(fc.nat(1_000_000)) }),
  fc.record({ kind: fc.constant('trying' as const), host: word }),
  fc.record({ kind: fc.constant('early' as const), method: fc.constant('tools/list') }),
);

describe('the log of a bridge', () => {
  it('reads every line that it writes', () => {
    fc.assert(
      fc.property(entries, fc.nat(100_000), (entry, pid) => {
        const line = formatBridgeLogLine({ at, pid, entry });
        expect(parseBridgeLogLine(line)).toEqual({ at, pid, entry });
      }),
    );
  });

  it('is one line and one record whatever comes from outside', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (method, requestId) => {
        const entry = { kind: 'request', method, milliseconds: 1, outcome: 'x', requestId } as const;
        const line = formatBridgeLogLine({ at, pid: 1, entry });
        expect(line).not.toMatch(/[\r\n]/);
        expect(parseLog(line, { entry: null, localToUtc: () => at })).toMatchObject([
          { at, level: 'info', entry: 'bridge 1' },
        ]);
      }),
    );
  });

  it.each(['', 'hello', `${at} [bridge 1] [info] what?`, `${at} [bridge x] [info] connected`])(
    'is no line: %j',
    (line) => {
      expect(parseBridgeLogLine(line)).toBeNull();
    },
  );

  it.each([
    ['/home/ada', '/home/ada/.ungrey/logs/bridge-work.log', '/home/ada/.ungrey/logs/bridge-work.1.log'],
    [
      'C:\\Users\\Ada',
      'C:\\Users\\Ada\\.ungrey\\logs\\bridge-work.log',
      'C:\\Users\\Ada\\.ungrey\\logs\\bridge-work.1.log',
    ],
  ])('of %s lies in the home folder', (home, file, older) => {
    expect(bridgeLogFile(home, 'work')).toBe(file);
    expect(olderBridgeLogFile(file)).toBe(older);
  });
});
