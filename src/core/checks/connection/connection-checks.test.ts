import { describe, expect, it } from 'vitest';
import { judge } from '../../diagnosis/judge';
import type { Observations } from '../../diagnosis/diagnosis';
import type { Target } from '../../diagnosis/target';
import type { ConnectSeen, HoldSeen, KeptSeen, QuietSeen } from '../../observations/hold';
import type { ToolCallOutcome, ToolCallSeen } from '../../observations/tool-call';
import { english } from '../../words/en';
import { findingInWords } from '../../words/finding-in-words';
import { connectionChecks } from '.';
import { limitCutAt, limitExceeded } from './known-limits';
import { expectAllSound } from '../testing/expect-sound';

const seen = <T>(value: T) => ({ state: 'seen', value, startedAt: '', durationMs: 0 }) as const;

/** The codes found, all words filled in, and the state of each check. */
function judged(hold: HoldSeen | null, call: ToolCallOutcome | null) {
  const toolCall: ToolCallSeen | null = call && {
    tool: 'inference_image_generate',
    inputSchema: '{}',
    argumentsGiven: true,
    arguments: { kind: 'valid' },
    call,
    rest: null,
  };
  const observations: Observations = {
    target: seen({ endpoint: 'https://grid.example/mcp' } as Target),
    ...(hold && { hold: seen(hold) }),
    ...(toolCall && { 'tool-call': seen(toolCall) }),
  };
  const outcomes = expectAllSound(judge(observations, connectionChecks));
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  for (const finding of findings) expect(JSON.stringify(findingInWords(finding, english))).not.toContain('…');
  return {
    codes: findings.map(({ code, variant }) => (variant === undefined ? code : `${code}/${variant}`)),
    titles: findings.map((finding) => findingInWords(finding, english).title),
    evidence: findings.flatMap((finding) =>
      findingInWords(finding, english).evidence.map(({ label, value }) => `${label}: ${value}`),
    ),
    states: Object.fromEntries(outcomes.map(({ result }) => [result.id, result.status])),
  };
}

const fine: ConnectSeen = { failure: null, durationMs: 20 };
const hold = (quiet: QuietSeen, rest: Partial<HoldSeen> = {}): HoldSeen => ({
  connects: [fine, fine, fine],
  quiet,
  reconnect: quiet.kind === 'cut' ? fine : null,
  ...rest,
});
const cut = (ms: number, signsOfLife = 0): QuietSeen => ({ kind: 'cut', ms, signsOfLife, failure: 'cut' });

describe('a quiet connection', () => {
  it.each([
    [5_000, 'connection.idle-cut'],
    [30_400, 'connection.idle-cut/30'],
    [45_000, 'connection.idle-cut'],
    [60_100, 'connection.idle-cut/60'],
    [65_000, 'connection.idle-cut/60'],
    [120_000, 'connection.idle-cut'],
    [239_800, 'connection.idle-cut/240'],
    [300_300, 'connection.idle-cut/300'],
  ])('cut after %i ms is %s', (ms, code) => {
    expect(judged(hold(cut(ms)), null).codes).toEqual([code, 'connection.reconnects']);
  });

  it('cut although the gateway spoke on it was not cut for its silence', () => {
    expect(judged(hold(cut(300_000, 20)), null).codes[0]).toBe('connection.idle-cut/in-use');
  });

  it('that nothing cut says how long was waited, and no more', () => {
    const { codes, titles } = judged(hold({ kind: 'held', ms: 74_900, signsOfLife: 0 }), null);
    expect(codes).toEqual(['connection.held']);
    expect(titles).toEqual(['A quiet connection stayed open for 75 s']);
  });

  it('that was stopped keeps what it had, and says what was not waited for', () => {
    const stopped = hold({ kind: 'held', ms: 12_300, signsOfLife: 0 }, { stopped: true });
    const { codes, titles, evidence } = judged(stopped, null);
    expect(codes).toEqual(['connection.held/stopped']);
    expect(titles).toEqual(['A quiet connection stayed open for 12 s; it was not waited longer']);
    expect(evidence).toContain('Limits not waited for: 30 s, 60 s, 240 s, 300 s');
  });

  it('that outlived every known limit says so, and asks for nothing', () => {
    const { codes, evidence } = judged(hold({ kind: 'held', ms: 330_000, signsOfLife: 0 }), null);
    expect(codes).toEqual(['connection.held/all']);
    expect(evidence.filter((line) => line.startsWith('Limits'))).toEqual([]);
  });

  it.each<[string, QuietSeen, KeptSeen, string[], string]>([
    [
      'closed between calls is normal',
      { kind: 'not-offered', status: 405 },
      { kind: 'closed', ms: 5_010, announcedMs: 5_000 },
      ['connection.unused-closed'],
      'passed',
    ],
    [
      'kept open says nothing of calls where no stream is offered',
      { kind: 'not-offered', status: 405 },
      { kind: 'open', ms: 75_000, answered: true },
      ['connection.unused-open'],
      'passed',
    ],
    [
      'dropped without a word weighs more than a stream that seems to live',
      { kind: 'held', ms: 75_000, signsOfLife: 0 },
      { kind: 'open', ms: 75_000, answered: false },
      ['connection.idle-cut/silent'],
      'failed',
    ],
    [
      'nobody kept and no stream are unknown',
      { kind: 'not-offered', status: 405 },
      { kind: 'not-kept' },
      [],
      'unknown',
    ],
    ['not begun is unknown', { kind: 'not-begun' }, { kind: 'open', ms: 10, answered: null }, [], 'unknown'],
  ])('an unused connection %s', (_what, quiet, kept, codes, state) => {
    const outcome = judged(hold(quiet, { kept }), null);
    expect([outcome.codes, outcome.states['connection-idle']]).toEqual([codes, state]);
  });

  it('that the gateway does not offer is unknown, not well', () => {
    const { codes, states } = judged(hold({ kind: 'not-offered', status: 405 }), null);
    expect([codes, states['connection-idle']]).toEqual([[], 'unknown']);
  });

  it('is no proof that connecting works when it does not work again', () => {
    const reconnect = { failure: 'ECONNREFUSED', durationMs: 2 };
    expect(judged(hold(cut(5_000), { reconnect }), null).codes).toEqual(['connection.idle-cut']);
  });
});

describe('fresh connections', () => {
  const held: QuietSeen = { kind: 'held', ms: 1_000, signsOfLife: 0 };
  const failing = (failure: string): ConnectSeen => ({ failure, durationMs: 5 });

  it('that break off now and then explain everything after', () => {
    const { codes, states } = judged(
      hold(cut(5_000), { connects: [fine, failing('ECONNRESET'), fine] }),
      null,
    );
    expect(codes).toEqual(['connection.unstable']);
    expect(states['connection-idle']).toBe('skipped');
  });

  it('that end for another reason are not called unstable', () => {
    const { codes, states } = judged(hold(held, { connects: [failing('CERT_HAS_EXPIRED')] }), null);
    expect(codes).toEqual(['connection.held']);
    expect(states['connection-stable']).toBe('unknown');
  });
});

describe('a long call', () => {
  const result = (durationMs: number): ToolCallOutcome => ({
    kind: 'result',
    shape: { kind: 'object', fields: {} },
    durationMs,
    requestId: 'req_1',
  });

  it.each<[string, ToolCallOutcome, string[], string]>([
    ['quick', result(2_000), [], 'passed'],
    ['over 30 s', result(35_000), ['connection.client-timeout'], 'failed'],
    ['over 60 s', result(61_000), ['connection.client-timeout'], 'failed'],
    [
      'not over after 75 s',
      { kind: 'unfinished', waitedMs: 75_000 },
      ['connection.client-timeout/unfinished'],
      'failed',
    ],
    ['not over, and not long', { kind: 'unfinished', waitedMs: 3_000 }, [], 'unknown'],
    [
      'cut while it ran',
      { kind: 'failed', status: null, code: 'cut', message: 'cut', durationMs: 5_000, requestId: null },
      ['connection.unstable/call-cut'],
      'failed',
    ],
    ['not made', { kind: 'not-called', why: 'may-change' }, [], 'unknown'],
  ])('%s', (_what, call, codes, state) => {
    const outcome = judged(null, call);
    expect([outcome.codes, outcome.states['connection-call-length']]).toEqual([codes, state]);
  });

  it('names how long it takes, and the limit that it exceeds', () => {
    expect(judged(null, result(35_200)).titles).toEqual([
      '“inference_image_generate” takes 35 s, longer than many clients wait',
    ]);
    expect(limitExceeded(61_000)?.seconds).toBe(60);
    expect(limitExceeded(30_000)).toBeNull();
    expect(limitCutAt(0)).toBeNull();
  });
});
