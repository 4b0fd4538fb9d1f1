import type { Report, ReportCheck, ReportFinding } from '../../core/report/schema';

/** Reports for tests. */
export function sampleReport(parts: {
  readonly checks?: readonly Partial<ReportCheck>[];
  readonly findings?: readonly Partial<ReportFinding>[];
  readonly firstFix?: Report['summary']['firstFix'];
}): Report {
  return {
    schema: 'ungrey.report/1',
    startedAt: '2026-11-22T13:00:00.000Z',
    finishedAt: '2026-11-22T13:00:01.000Z',
    ungrey: { version: '0.1.0' },
    system: { os: 'linux', arch: 'x64' },
    symptom: 'entry-grey',
    target: { configFile: null, entry: 'scaigrid', url: null, tokenKind: 'none' },
    summary: {
      status: parts.firstFix == null ? 'healthy' : 'problems',
      headline: 'A headline',
      firstFix: parts.firstFix ?? null,
      counts: { passed: 0, failed: 0, warning: 0, skipped: 0, unknown: 0 },
    },
    checks: (parts.checks ?? []).map((check) => ({
      id: 'net-dns',
      title: 'The host name resolves',
      station: 'network',
      status: 'passed',
      durationMs: 1,
      because: null,
      detail: null,
      ...check,
    })),
    findings: (parts.findings ?? []).map(sampleFinding),
    observations: {},
    requestIds: [],
  };
}

export function sampleFinding(parts: Partial<ReportFinding>): ReportFinding {
  return {
    code: 'net.dns',
    severity: 'error',
    check: 'net-dns',
    title: 'The host name does not exist',
    explanation: '',
    evidence: [],
    causedBy: null,
    who: 'you',
    remedies: [],
    section: 'entry-grey',
    requestId: null,
    ...parts,
  };
}
