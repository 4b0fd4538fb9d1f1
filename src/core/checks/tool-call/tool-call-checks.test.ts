import { describe, expect, it } from 'vitest';
import { judge } from '../../diagnosis/judge';
import type { DiagnosisRequest } from '../../diagnosis/request';
import type { ToolCallSeen } from '../../observations/tool-call';
import { compareShapes } from '../../shape/compare-shapes';
import { documentedResult } from '../../shape/documented-results';
import { outline } from '../../shape/outline';
import { english } from '../../words/en';
import { findingInWords } from '../../words/finding-in-words';
import { toolCallChecks } from '.';
import { evidenceInEnglish } from '../../words/testing/in-english';
import { expectAllSound } from '../testing/expect-sound';

const seen = <T>(value: T) => ({ state: 'seen', value, startedAt: '', durationMs: 0 }) as const;

/** The codes found, all words filled in, and the state of each check. */
function judged(change: Partial<ToolCallSeen>, symptom: DiagnosisRequest['symptom'] = 'unexpected-result') {
  const toolCall: ToolCallSeen = {
    tool: 'accounting_list_usage',
    inputSchema: '{"type":"object"}',
    argumentsGiven: true,
    arguments: { kind: 'valid' },
    call: resultOf({ items: [] }),
    rest: null,
    ...change,
  };
  const request = { symptom } as DiagnosisRequest;
  const outcomes = expectAllSound(
    judge({ request: seen(request), 'tool-call': seen(toolCall) }, toolCallChecks),
  );
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  for (const finding of findings) expect(JSON.stringify(findingInWords(finding, english))).not.toContain('…');
  return {
    codes: findings.map(({ code, variant }) => (variant === undefined ? code : `${code}/${variant}`)),
    evidence: findings.flatMap((finding) => evidenceInEnglish(finding)),
    states: outcomes.map(({ result }) => result.status),
  };
}

function resultOf(value: unknown): ToolCallSeen['call'] {
  return { kind: 'result', shape: outline(value), durationMs: 5, requestId: 'req_1' };
}

function restOf(value: unknown, result: unknown): ToolCallSeen['rest'] {
  const shape = outline(value);
  const differences = compareShapes(shape, outline(result));
  return { kind: 'ok', path: '/v1/accounting/usage', shape, differences, requestId: 'req_2' };
}

const error = (code: string | null, message: string): ToolCallSeen['call'] => ({
  kind: 'tool-error',
  code,
  message,
  durationMs: 5,
  requestId: 'req_1',
});

describe('a result', () => {
  it('of another structure than REST shows where it differs', () => {
    const result = { rows: [{ cost: 1 }] };
    const { codes, evidence } = judged({
      call: resultOf(result),
      rest: restOf({ items: [{ cost: 1 }] }, result),
    });
    expect(codes).toEqual(['tool.shape-changed']);
    expect(evidence).toContainEqual({ label: 'difference', value: 'items is missing; rows is new' });
    expect(evidence).toContainEqual({ label: 'shape', value: '{ rows: [{ cost: number }] }' });
    expect(evidence).toContainEqual({ label: 'shape-rest', value: '{ items: [{ cost: number }] }' });
  });

  it('as REST has it is well', () => {
    const result = [{ cost: 1 }];
    expect(judged({ call: resultOf(result), rest: restOf({ items: result }, result) })).toMatchObject({
      codes: [],
      states: ['passed', 'passed'],
    });
  });

  it.each<[string, Partial<ToolCallSeen>]>([
    ['with nothing to compare it with', { rest: null }],
    ['when REST refuses', { rest: { kind: 'failed', path: '/v1/accounting/usage', code: 'HTTP 403' } }],
    ['when the call failed', { call: error('PERMISSION_DENIED', 'no') }],
    ['when the call was not made', { call: { kind: 'not-called', why: 'may-change' } }],
  ])('is unknown %s', (_what, change) => {
    const { codes, states } = judged(change);
    expect([codes, states[1]]).toEqual([[], 'unknown']);
  });

  it('of a tool that is not listed is nobody’s business here', () => {
    const { codes, states } = judged({ inputSchema: null, call: { kind: 'not-called', why: 'not-listed' } });
    expect([codes, states]).toEqual([[], ['skipped', 'skipped']]);
  });
});

describe('a remote tool’s result', () => {
  const remote = { tool: 'remote.tenant.crm-1a2b3c.get' };
  it.each<[string, Partial<ToolCallSeen>, DiagnosisRequest['symptom'], string[], string]>([
    ['that surprises', remote, 'unexpected-result', ['tool.upstream-shape'], 'warning'],
    ['that nobody complained of', remote, 'remote-call-fails', ['tool.upstream-shape'], 'passed'],
    [
      'that was not asked for',
      { ...remote, call: { kind: 'not-called', why: 'may-change' } },
      'everything',
      ['tool.upstream-shape'],
      'passed',
    ],
    [
      'that did not come',
      { ...remote, call: { kind: 'unfinished', waitedMs: 1 } },
      'everything',
      [],
      'skipped',
    ],
    [
      'that did not come, and was complained of',
      { ...remote, call: { kind: 'unfinished', waitedMs: 1 } },
      'unexpected-result',
      ['tool.upstream-shape'],
      'warning',
    ],
  ])('%s', (_what, change, symptom, codes, state) => {
    const found = judged(change, symptom);
    expect([found.codes, found.states[1]]).toEqual([codes, state]);
  });
});

describe('a documented result', () => {
  const me = { tool: 'models_get' };
  it('with all that is documented is well', () => {
    const whole = documentedResult('models_get');
    if (whole === null) throw new Error('models_get is not documented');
    expect(
      judged({ ...me, call: { kind: 'result', shape: whole, durationMs: 1, requestId: null } }).codes,
    ).toEqual([]);
  });

  it('without it has changed', () => {
    const { codes, evidence } = judged({ ...me, call: resultOf({}) });
    expect(codes).toEqual(['tool.shape-changed/documented']);
    expect(evidence.map(({ label }) => label)).toContain('shape-documented');
  });
});

describe('arguments', () => {
  it.each<[string, ToolCallSeen['call'], string[]]>([
    ['by its code', error('VALIDATION_ERROR', 'bad'), ['tool.invalid-arguments/refused']],
    [
      'in plain words',
      error(null, 'Input validation error: slug: required'),
      ['tool.invalid-arguments/refused'],
    ],
    ['of another kind', error('MODEL_NOT_FOUND', 'No model'), []],
  ])('an error of the gateway %s', (_what, call, codes) => {
    expect(judged({ call }).codes).toEqual(codes);
  });

  it('each wrong one is named', () => {
    const { codes, evidence } = judged({
      arguments: {
        kind: 'invalid',
        problems: [
          { path: 'slug', message: 'expected string', what: 'type', wanted: 'string' },
          // From a report of before there were codes.
          { path: 'size', message: 'expected number' },
        ],
      },
      call: { kind: 'not-called', why: 'bad-arguments' },
    });
    expect(codes).toEqual(['tool.invalid-arguments']);
    expect(evidence).toContainEqual({ label: 'argument', value: 'slug: must be of the type string' });
    expect(evidence).toContainEqual({ label: 'argument', value: 'size: expected number' });
  });

  it.each<[string, Partial<ToolCallSeen>, string[], string]>([
    ['that are no JSON', { arguments: { kind: 'not-json' } }, ['tool.invalid-arguments/not-json'], 'failed'],
    [
      'that the call did not come to judge',
      { arguments: { kind: 'uncheckable' }, call: { kind: 'unfinished', waitedMs: 1 } },
      [],
      'unknown',
    ],
    [
      'that nobody gave',
      { argumentsGiven: false, call: error('VALIDATION_ERROR', 'bad') },
      ['tool.invalid-arguments/refused'],
      'failed',
    ],
  ])('%s', (_what, change, codes, state) => {
    const found = judged(change);
    expect([found.codes, found.states[0]]).toEqual([codes, state]);
  });

  it('that the schema’s reader cannot judge are right when the tool took them, else unknown', () => {
    const uncheckable = { arguments: { kind: 'uncheckable' } } as const;
    expect(judged(uncheckable).states[0]).toBe('passed');
    const failed = judged({ ...uncheckable, call: error('MODEL_NOT_FOUND', 'No model') });
    expect([failed.codes, failed.states[0]]).toEqual([[], 'unknown']);
  });
});
