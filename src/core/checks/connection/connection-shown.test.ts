import { describe, expect, it } from 'vitest';
import { judge } from '../../diagnosis/judge';
import type { Observations } from '../../diagnosis/diagnosis';
import type { Target } from '../../diagnosis/target';
import type { HoldSeen, KeptSeen, QuietSeen } from '../../observations/hold';
import type { ToolCallOutcome, ToolCallSeen } from '../../observations/tool-call';
import { evidenceInEnglish, inEnglish } from '../../words/testing/in-english';
import { expectAllSound } from '../testing/expect-sound';
import { connectionChecks } from '.';

const seen = <T>(value: T) => ({ state: 'seen', value, startedAt: '', durationMs: 0 }) as const;
const fine = { failure: null, durationMs: 20.4 };

function told(hold: HoldSeen | null, call: ToolCallOutcome | null, inputSchema: string | null = '{}') {
  const observations: Observations = {
    target: seen({ endpoint: 'https://grid.example/mcp' } as Target),
    ...(hold && { hold: seen(hold) }),
    ...(call && {
      'tool-call': seen<ToolCallSeen>({
        tool: 'inference_chat',
        inputSchema,
        argumentsGiven: true,
        arguments: { kind: 'valid' },
        call,
        rest: null,
      }),
    }),
  };
  const outcomes = expectAllSound(judge(observations, connectionChecks));
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  return {
    findings,
    shown: findings.map((finding) =>
      evidenceInEnglish(finding)
        .map(({ label, value }) => `${label}: ${value}`)
        .join(' | '),
    ),
    details: Object.fromEntries(outcomes.map(({ result }) => [result.id, inEnglish(result.detail)])),
  };
}

const quietHold = (
  quiet: QuietSeen,
  kept: KeptSeen | null = null,
  more: Partial<HoldSeen> = {},
): HoldSeen => ({
  connects: [fine, fine],
  quiet,
  reconnect: null,
  ...(kept !== null && { kept }),
  ...more,
});
const cut = (ms: number, signsOfLife = 0, failure: string | null = null): QuietSeen => ({
  kind: 'cut',
  ms,
  signsOfLife,
  failure,
});
const held = (ms: number, signsOfLife = 0): QuietSeen => ({ kind: 'held', ms, signsOfLife });
const open = (ms: number, answered: boolean | null): KeptSeen => ({ kind: 'open', ms, answered });
const closed = (ms: number, announcedMs: number | null): KeptSeen => ({ kind: 'closed', ms, announcedMs });

describe('a quiet connection is shown', () => {
  it.each<[string, HoldSeen, string]>([
    ['cut', quietHold(cut(61_000)), 'lived: 61 s'],
    ['cut with an error', quietHold(cut(61_000, 0, 'ECONNRESET')), 'lived: 61 s | error: ECONNRESET'],
    ['cut in use', quietHold(cut(61_000, 3)), 'lived: 61 s | signs-of-life: 3'],
    ['held', quietHold(held(301_000)), 'lived: 301 s'],
    [
      'held in part',
      quietHold(held(61_000, 2)),
      'lived: 61 s | signs-of-life: 2 | not-waited-for: 240 s, 300 s',
    ],
    [
      'cut beside one that was closed',
      quietHold(cut(61_000), closed(5_000, null)),
      'lived: 61 s | unused: 5 s',
    ],
    [
      'held beside one that is open',
      quietHold(held(301_000), open(200_000, null)),
      'lived: 301 s | unused: > 200 s',
    ],
  ])('%s', (_what, hold, line) => expect(told(hold, null).shown[0]).toBe(line));

  it.each<[KeptSeen, string, RegExp]>([
    [open(20_000, true), 'connection.held', /^lived: 301 s \| unused: > 20 s.+/],
    [open(20_000, false), 'connection.idle-cut', /^unused: > 20 s.+/],
    [closed(20_000, 15_000), 'connection.held', /^lived: 301 s \| unused: 20 s.*15/],
  ])('beside one that nobody used, %#', (kept, code, line) => {
    const { findings, shown } = told(quietHold(held(301_000), kept), null);
    expect(findings[0]?.code).toBe(code);
    expect(shown[0]).toMatch(line);
  });

  it('with how soon a fresh one answered', () => {
    const { shown } = told(quietHold(cut(61_000), null, { reconnect: fine }), null);
    expect(shown[1]).toBe('reconnect: 20 ms');
    expect(
      told(quietHold(cut(61_000), null, { reconnect: { failure: 'x', durationMs: 1 } }), null).shown,
    ).toHaveLength(1);
  });

  it.each([
    [301_000, false, 'all', []],
    [61_000, false, undefined, undefined],
    [61_000, true, 'stopped', undefined],
    [301_000, true, 'stopped', []],
  ])('held for %i ms, stopped %s: %s', (ms, stopped, variant, remedies) => {
    const [finding] = told(quietHold(held(ms), null, { stopped }), null).findings;
    expect([finding?.variant, finding?.remedies]).toEqual([variant, remedies]);
    expect(finding?.params).toMatchObject({
      host: 'grid.example',
      seconds: ms / 1000,
      notWaitedFor: ms > 300_000 ? '' : '240 s, 300 s',
    });
  });
});

describe('a call is shown', () => {
  const failed = (code: string | null): ToolCallOutcome => ({
    kind: 'failed',
    status: null,
    code,
    message: 'm',
    durationMs: 5_000,
    requestId: 'req_1',
  });
  it.each<[ToolCallOutcome, string | undefined, object]>([
    [
      { kind: 'unfinished', waitedMs: 75_000 },
      'tool: inference_chat | call-length: > 75 s',
      { variant: 'unfinished', params: { limit: 60, seconds: 75 } },
    ],
    [
      { kind: 'tool-error', code: null, message: 'm', durationMs: 61_000, requestId: 'req_2' },
      'tool: inference_chat | call-length: 61 s',
      { requestId: 'req_2' },
    ],
    [
      failed('ECONNRESET'),
      'tool: inference_chat | call-length: 5 s | error: ECONNRESET',
      { causedBy: 'connection.idle-cut', params: { host: 'grid.example', seconds: 5 } },
    ],
    [failed('ENOTFOUND'), undefined, {}],
    [failed(null), undefined, {}],
  ])('%#', (call, line, more) => {
    const { shown, findings } = told(null, call);
    expect(shown[0]).toBe(line);
    if (line !== undefined) expect(findings[0]).toMatchObject(more);
  });

  it('not made, with the reason', () => {
    const details = (['not-listed', 'bad-arguments', 'may-change'] as const).map(
      (why) => told(null, { kind: 'not-called', why }).details['connection-call-length'] ?? '',
    );
    expect(new Set(details).size).toBe(3);
    expect(details[2]).toContain('inference_chat');
    const schema = JSON.stringify({
      type: 'object',
      properties: { model: { type: 'string' } },
      required: ['model'],
    });
    const withExample = told(null, { kind: 'not-called', why: 'may-change' }, schema).details[
      'connection-call-length'
    ];
    expect(withExample).toContain('"model"');
    expect(told(null, { kind: 'unfinished', waitedMs: 3_000 }).details['connection-call-length']).toContain(
      '3 s',
    );
  });
});
