import { expect, it } from 'vitest';
import { languages } from '../words/language';
import { loadWords } from '../words/load';
import { reportAsMarkdown } from './markdown';
import type { Report } from './schema';

const report: Report = {
  schema: 'ungrey.report/1',
  startedAt: '2026-01-01T10:00:00.000Z',
  finishedAt: '2026-01-01T10:00:02.000Z',
  ungrey: { version: '1.2.3' },
  system: { os: 'linux 6.1', arch: 'x64' },
  symptom: 'entry-grey',
  target: { configFile: null, entry: null, url: null, tokenKind: 'none' },
  summary: {
    status: 'incomplete',
    headline: '*',
    firstFix: null,
    counts: { passed: 1, failed: 0, warning: 0, skipped: 2, unknown: 3 },
  },
  checks: [],
  findings: [],
  observations: {},
  requestIds: ['r-1'],
};

it.each(languages)('leaves no place of the report empty (%s)', async (language) => {
  const text = reportAsMarkdown(report, await loadWords(language));
  expect(text).not.toMatch(/[{}…]/);
  expect(text).toContain('1.2.3');
  expect(text).toContain('`r-1`');
});

it('says how it ended in the language of the report', async () => {
  expect(reportAsMarkdown(report, await loadWords('de'))).toMatch(/^# Bericht von Ungrey: unvollständig\n/);
});
