import { describe, expect, it } from 'vitest';
import type { Observations } from '../../diagnosis/diagnosis';
import { judge } from '../../diagnosis/judge';
import type { SymptomId } from '../../symptoms/symptoms';
import type { AuditRowSeen, AuditSeen } from '../../observations/audit';
import { auditChecks } from '.';
import { expectAllSound } from '../testing/expect-sound';

const row = (action: string, actorId: string | null = 'usr_1'): AuditRowSeen => ({
  timestamp: '2026-05-01T10:00:00Z',
  action,
  actorId,
  resource: null,
  status: 'SUCCESS',
  requestId: 'req_1',
});
const rows = (...value: readonly AuditRowSeen[]) =>
  ({ kind: 'ok', value, status: 200, requestId: null, durationMs: 1 }) as const;
const refused = (status: number) =>
  ({
    kind: 'refused',
    status,
    code: null,
    message: 'no',
    retryAfterSeconds: null,
    requestId: 'req_2',
    durationMs: 1,
  }) as const;

function judged(
  tool: string | null,
  audit: Partial<AuditSeen>,
  { symptom = 'audit-missing', count = 1 }: { symptom?: SymptomId; count?: number } = {},
) {
  const seen = (value: unknown) => ({ state: 'seen', value, startedAt: '', durationMs: 1 });
  const names = ['inference_chat', 'models_list', 'frobnicate'];
  const observations = {
    request: seen({ symptom, tool }),
    mcp: seen({
      toolsList: {
        kind: 'ok',
        value: { tools: names.map((name) => ({ name })), count: names.length * count },
      },
    }),
    audit: seen({ actorId: 'usr_1', ofAction: null, recent: null, ...audit }),
  } as unknown as Observations;
  const [outcome] = expectAllSound(judge(observations, auditChecks));
  return {
    status: outcome?.result.status,
    codes: outcome?.findings.map(({ code, variant }) =>
      variant === undefined ? code : `${code}/${variant}`,
    ),
    severities: outcome?.findings.map(({ severity }) => severity),
  };
}

describe('the audit log', () => {
  it.each<[string, string | null, Partial<AuditSeen>, string, string[]]>([
    [
      'rows of the action',
      'inference_chat',
      { ofAction: rows(row('inference.chat')) },
      'passed',
      ['audit.found'],
    ],
    [
      'rows of another account alone',
      'inference_chat',
      { ofAction: rows(row('inference.chat', 'usr_2')), recent: rows() },
      'warning',
      ['audit.no-rows'],
    ],
    [
      'no such rows',
      'inference_chat',
      { ofAction: rows(), recent: rows(row('model.create')) },
      'warning',
      ['audit.no-rows'],
    ],
    ['a read', 'models_list', { recent: rows() }, 'passed', ['audit.not-recorded']],
    ['a read, and a closed log', 'models_list', { recent: refused(403) }, 'passed', ['audit.not-recorded']],
    ['a tool without a rule', 'frobnicate', { recent: rows() }, 'warning', ['audit.no-rows/unnamed']],
    [
      'a tool that is not listed',
      'models_delete',
      { ofAction: rows(), recent: rows() },
      'failed',
      ['audit.never-arrived'],
    ],
    ['a closed log', 'inference_chat', { ofAction: refused(403) }, 'warning', ['audit.no-permission']],
    ['no log', 'inference_chat', { ofAction: refused(404) }, 'unknown', []],
    [
      'no answer',
      'inference_chat',
      { ofAction: { kind: 'failed', code: 'timeout', durationMs: 1 } },
      'unknown',
      [],
    ],
    [
      'nobody knows whose token it is',
      'inference_chat',
      { actorId: null, ofAction: rows(row('inference.chat')) },
      'unknown',
      [],
    ],
    ['no tool, some rows', null, { recent: rows(row('model.create')) }, 'passed', ['audit.found/recent']],
    ['no tool, no rows', null, { recent: rows() }, 'warning', ['audit.no-rows/any']],
    ['no tool, a closed log', null, { recent: refused(403) }, 'warning', ['audit.no-permission']],
  ])('%s', (_what, tool, audit, status, codes) => {
    const outcome = judged(tool, audit);
    expect([outcome.status, outcome.codes]).toEqual([status, codes]);
  });

  it('says nothing of a tool that may be beyond the part of the list that was kept', () => {
    const audit = { ofAction: rows(), recent: rows() };
    expect(judged('models_delete', audit, { count: 2 }).codes).toEqual(['audit.no-rows']);
  });

  it('is no problem in a run about something else', () => {
    expect(judged('models_delete', { recent: rows() }, { symptom: 'everything' })).toEqual({
      status: 'passed',
      codes: ['audit.never-arrived'],
      severities: ['info'],
    });
  });
});
