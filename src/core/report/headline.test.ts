import { describe, expect, it } from 'vitest';
import type { Diagnosis, Finding } from '../diagnosis/diagnosis';
import type { DiagnosisRequest } from '../diagnosis/request';
import type { FindingCode } from '../findings/codes';
import type { SymptomId } from '../symptoms/symptoms';
import { english } from '../words/en';
import { buildReport } from './build-report';

const finding = (code: FindingCode, severity: Finding['severity']): Finding => ({
  code,
  severity,
  who: 'you',
  check: 'net-dns',
  params: { action: 'inference.chat', tool: 'inference_chat', requestId: 'req_1' },
  evidence: [],
});

function headline(symptom: SymptomId, ...findings: readonly Finding[]): string {
  const passed = {
    id: 'net-dns',
    station: 'network',
    status: 'passed',
    durationMs: 1,
    because: null,
  } as const;
  const diagnosis: Diagnosis = {
    startedAt: '',
    finishedAt: '',
    cancelled: false,
    observations: {},
    results: [{ ...passed, reason: null, detail: null }],
    findings,
  };
  return buildReport(diagnosis, { symptom, offline: false } as DiagnosisRequest, '0', english).summary
    .headline;
}

describe('the headline of a run that found no problem', () => {
  const found = finding('audit.found', 'info');
  const ids = finding('request.id', 'info');

  it('answers what was asked', () => {
    expect(headline('audit-missing', found, ids)).toBe(
      'The connection works. The calls are in the audit log, as inference.chat.',
    );
  });

  it('leads on where nothing that is known went wrong', () => {
    expect(headline('something-else', ids)).toBe(english.summary['healthy-something-else']);
  });

  it('is about the connection where nothing else was asked', () => {
    expect(headline('everything', found, ids)).toBe(english.summary.healthy);
    expect(headline('entry-grey', finding('ungrey.keychain-unavailable', 'info'))).toBe(
      english.summary.healthy,
    );
  });

  it('puts problems and warnings first', () => {
    expect(headline('audit-missing', finding('audit.never-arrived', 'error'), found)).toBe(
      'Calls of inference_chat do not reach its service',
    );
    expect(headline('something-else', finding('audit.no-permission', 'warning'), ids)).toBe(
      'The connection works. One thing could be better: This account may not read the audit log',
    );
  });
});

it('of a run in which there was nothing to look at claims nothing, neither that all is well nor that anything could not look', () => {
  const skipped = {
    id: 'net-dns',
    station: 'network',
    status: 'skipped',
    durationMs: 0,
    because: null,
  } as const;
  const nothing: Diagnosis = {
    startedAt: '',
    finishedAt: '',
    cancelled: false,
    observations: {},
    results: [{ ...skipped, reason: 'not-applicable', detail: null }],
    findings: [],
  };
  const request = { symptom: 'everything', offline: false } as DiagnosisRequest;
  expect(buildReport(nothing, request, '0', english).summary).toMatchObject({
    status: 'incomplete',
    headline: 'Nothing could be judged: there was nothing to look at in any of the checks (1).',
  });
});
