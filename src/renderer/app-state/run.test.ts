import { describe, expect, it } from 'vitest';
import { afterEvent, newRun, progressOf } from './run';
import { sampleReport } from './sample-report';

const started = afterEvent(newRun, {
  type: 'started',
  checks: [
    { id: 'net-dns', title: 'The host name resolves', station: 'network' },
    { id: 'net-tcp', title: 'The host accepts connections', station: 'network' },
  ],
});
const result = {
  id: 'net-dns',
  title: 'The host name resolves',
  station: 'network',
  status: 'passed',
  durationMs: 4,
  detail: null,
} as const;

describe('a run', () => {
  it('knows all its checks from the start, none judged', () => {
    expect(progressOf(started)).toEqual({ done: 0, total: 2 });
  });

  it('keeps a check in its place when it is judged', () => {
    const run = afterEvent(started, { type: 'judged', result, findings: [] });
    expect(run.checks.map((check) => [check.id, check.status])).toEqual([
      ['net-dns', 'passed'],
      ['net-tcp', null],
    ]);
    expect(progressOf(run)).toEqual({ done: 1, total: 2 });
  });

  it('keeps what was found, in the order in which it came', () => {
    const { findings } = sampleReport({ findings: [{ code: 'net.dns' }, { code: 'net.refused' }] });
    const run = afterEvent(started, { type: 'judged', result, findings });
    expect(run.found.map(({ code }) => code)).toEqual(['net.dns', 'net.refused']);
  });

  it('takes in a check that was not announced', () => {
    const run = afterEvent(newRun, { type: 'judged', result, findings: [] });
    expect(progressOf(run)).toEqual({ done: 1, total: 1 });
  });

  it('forgets what was slow when something new is looked at', () => {
    const slow = afterEvent(started, { type: 'slow', what: 'the host name', elapsedMs: 5000 });
    expect(slow.slow).toBe('the host name');
    expect(afterEvent(slow, { type: 'looking', what: 'the gateway' })).toMatchObject({
      slow: null,
      looking: 'the gateway',
    });
  });

  it('ends with its report, or with a sentence', () => {
    const report = sampleReport({});
    expect(afterEvent(started, { type: 'finished', cancelled: true, report }).end).toEqual({
      kind: 'finished',
      cancelled: true,
      report,
    });
    expect(afterEvent(started, { type: 'failed', message: 'It broke.' }).end).toEqual({
      kind: 'failed',
      message: 'It broke.',
    });
  });
});
