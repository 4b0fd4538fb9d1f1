import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../checks';
import { english } from '../words/en';
import type { Language } from '../words/language';
import { loadWords } from '../words/load';
import { replayText } from './replay';
import type { Report } from './schema';
import { fuzzRuns } from '../testing/fuzz-runs';

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

const replayedIn = async (language: Language, observations: Record<string, unknown>) => {
  const text = JSON.stringify(report(observations));
  const result = replayText(text, allChecks, '9.9.9', await loadWords(language));
  return result.ok ? result.report : null;
};

describe('a received report', () => {
  it.each([
    ['a term', { term: 'no-answer-within', params: { count: 1 } }, 'Geen antwoord binnen 1 seconde.'],
    ['a text from before there were terms', 'No answer.', 'No answer.'],
  ])('says why something was not looked at in the language of its reader: %s', async (_, detail, words) => {
    const missed = { state: 'missed', reason: 'timeout', detail, startedAt: '', durationMs: 1 };
    const checks = (await replayedIn('nl', { 'config-files': missed }))?.checks;
    expect(checks?.find(({ id }) => id === 'config-readable')).toMatchObject({
      status: 'unknown',
      detail: words,
    });
  });

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
      fuzzRuns(300),
    );
    expect(replayed({ 'config-files': { state: 'seen', value: {} } }).ok).toBe(false);
  });
});
