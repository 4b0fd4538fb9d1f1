import { expect, it } from 'vitest';
import { languages } from '../words/language';
import { loadWords } from '../words/load';
import { visibleText } from '../text/visible-text';
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

/** What a server may send, to become more than text in somebody's ticket. */
const hostile = [
  '\r# Forged heading',
  '\n\n## Forged heading\n\n- [ ] list',
  '![picture](https://evil.example/p.png) [link](https://evil.example)',
  '<img src=x onerror=alert(1)> <https://evil.example> &lt;b&gt; &#35;',
  '`` ` ``` code',
  '| cell | more |',
  '\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007 \u202Etxt.exe \u200B',
  'https://evil.example www.evil.example me@evil.example ~~gone~~ ***',
  '1. step',
  '=== ',
];

it.each(hostile)('keeps what a server sends text: %j', async (text) => {
  const finding: Report['findings'][number] = {
    code: 'net.not-mcp',
    severity: 'error',
    check: 'net-mcp',
    title: text,
    explanation: text,
    evidence: [{ label: text, value: text }],
    causedBy: null,
    who: 'you',
    remedies: [{ id: 'edit-config', kind: 'steps', title: text, steps: [text] }],
    section: 'entry-grey',
    requestId: text,
  };
  const check = { id: 'net-mcp', title: text, station: 'network', status: 'unknown', durationMs: 1 } as const;
  const markdown = reportAsMarkdown(
    {
      ...report,
      target: { ...report.target, configFile: text, entry: text, url: text },
      summary: { ...report.summary, headline: text },
      checks: [{ ...check, because: null, detail: text }],
      findings: [finding],
      requestIds: [text],
    },
    await loadWords('en'),
  );
  const plain = markdown.replaceAll(/(`+)[^`](?:(?!\1)[\s\S])*?\1(?!`)/g, 'CODE');
  expect(visibleText(markdown)).toBe(markdown);
  expect(markdown).not.toContain('\r');
  // The report's own headings, list items and table rows, and none beside them.
  const shape = markdown.split('\n').map((line) => /^(?:#+ |\||- |\d+\. |\*\*)?/.exec(line)?.[0]);
  expect(shape).toEqual(expectedShape);
  expect(plain).not.toMatch(/(?<!\\)(?:!\[|\]\(|<|&[#\w])|https?:|www\.|\w@/);
});

const expectedShape = [
  ...['# ', '', '**', '', '- ', '- ', '- ', '- ', '- ', '- ', ''],
  ...['## ', '', '', '', '', '', '- ', '- ', '', '**', '', '1. ', ''],
  ...['## ', '', '|', '|', '|', ''],
];
