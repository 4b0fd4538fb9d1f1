import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../checks';
import { english } from '../words/en';
import { replayText } from './replay';
import type { Report } from './schema';

const report = (observations: Record<string, unknown>): Report => ({
  schema: 'ungrey.report/1',
  startedAt: '2026-05-01T10:00:00.000Z',
  finishedAt: '2026-05-01T10:00:01.000Z',
  ungrey: { version: '0.0.1' },
  system: { os: 'linux', arch: 'x64' },
  symptom: 'everything',
  target: { configFile: null, entry: null, url: null, tokenKind: 'none' },
  summary: {
    status: 'healthy',
    headline: '',
    firstFix: null,
    counts: { passed: 0, failed: 0, warning: 0, skipped: 0, unknown: 0 },
  },
  checks: [],
  findings: [],
  observations,
  requestIds: [],
});

const replayed = (observations: Record<string, unknown>) =>
  replayText(JSON.stringify(report(observations)), allChecks, '9.9.9', english);

describe('a received report', () => {
  it('is judged anew and says who wrote it', () => {
    expect(replayed({})).toMatchObject({
      ok: true,
      writtenBy: '0.0.1',
      report: { ungrey: { version: '9.9.9' } },
    });
  });

  it('whose observations are damaged is judged or refused, and never ends the program', () => {
    const ids = ['request', 'config-files', 'target', 'dns', 'http', 'mcp', 'keychain', 'machine'];
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ state: fc.constant('seen'), value: fc.oneof(fc.jsonValue(), fc.constant({})) }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), value), (observations) => {
        const result = replayed(observations);
        if (!result.ok) expect(result).toEqual({ ok: false, reason: 'other-schema', where: 'observations' });
      }),
      { numRuns: 300 },
    );
    expect(replayed({ 'config-files': { state: 'seen', value: {} } }).ok).toBe(false);
  });
});
