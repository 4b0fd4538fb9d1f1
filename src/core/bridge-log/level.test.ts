import { describe, expect, it } from 'vitest';
import { isLogLevel, isWritten, logLevels } from './level';
import type { BridgeLogEntry } from './line';

const broken = { kind: 'broken', code: 'net.refused', detail: 'ECONNREFUSED' } as const;
const request = {
  kind: 'request',
  method: 'tools/call',
  milliseconds: 3,
  outcome: '200',
  requestId: null,
} as const;
const received = { kind: 'received', method: 'tools/call', bytes: 90 } as const;

describe('what a bridge writes down', () => {
  it.each<[BridgeLogEntry, readonly string[]]>([
    [broken, ['error', 'info', 'debug']],
    [{ kind: 'fault', detail: 'TypeError' }, ['error', 'info', 'debug']],
    [{ kind: 'connected' }, ['info', 'debug']],
    [request, ['info', 'debug']],
    [received, ['debug']],
    [{ kind: 'trying', host: 'grid.example.com' }, ['debug']],
  ])('%j at the levels %j', (entry, expected) => {
    expect(logLevels.filter((level) => isWritten(entry, level, false))).toEqual(expected);
  });

  it.each<BridgeLogEntry>([{ kind: 'connected' }, { kind: 'ended', reason: 'stdin closed' }])(
    'that a lost connection is over, always: %j',
    (entry) => {
      expect(logLevels.filter((level) => isWritten(entry, level, true))).toEqual([...logLevels]);
    },
  );

  it('at no level that there is not', () => {
    expect(['info', 'trace', '', null, 1].map(isLogLevel)).toEqual([true, false, false, false, false]);
  });
});
