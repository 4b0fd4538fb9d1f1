import { visibleText } from '../text/visible-text';
import { fill } from '../words/fill';
import type { Words } from '../words/words';
import type { Report, ReportFinding } from './schema';

/** The report as Markdown, for a ticket or a mail. Text that came from elsewhere cannot become markup. */
export function reportAsMarkdown(report: Report, { report: words }: Words): string {
  const { counts, status } = report.summary;
  const { configFile, entry, url, tokenKind } = report.target;
  return [
    `# ${fill(words.title, { status: words.status[status] })}`,
    '',
    `**${escape(report.summary.headline)}**`,
    '',
    `- ${fill(words.symptom, { symptom: code(report.symptom) })}`,
    `- ${fill(words.entry, { entry: escape(entry ?? words.none), file: escape(configFile ?? words['no-file']) })}`,
    `- ${fill(words.url, { url: url === null ? words.none : code(url), token: tokenKind === 'none' ? words.none : tokenKind })}`,
    `- ${fill(words.looked, {
      from: escape(report.startedAt),
      to: escape(report.finishedAt),
      system: escape(`${report.system.os} ${report.system.arch}`),
      version: escape(report.ungrey.version),
    })}`,
    `- ${fill(words.counts, counts)}`,
    ...(report.requestIds.length === 0
      ? []
      : [`- ${fill(words['request-ids'], { ids: report.requestIds.map(code).join(', ') })}`]),
    '',
    ...report.findings.flatMap((finding) => findingLines(finding, words)),
    `## ${words.checks}`,
    '',
    `| ${words.check} | ${words.state} | ms | ${words.note} |`,
    '| --- | --- | --- | --- |',
    ...report.checks.map(
      (check) =>
        `| ${escape(check.title)} | ${words.checkStatus[check.status]} | ${check.durationMs} | ${escape(check.detail ?? '')} |`,
    ),
    '',
  ].join('\n');
}

function findingLines(finding: ReportFinding, words: Words['report']): string[] {
  return [
    `## ${escape(finding.title)}`,
    '',
    fill(finding.causedBy === null ? words.finding : words.consequence, {
      code: code(finding.code),
      severity: words.severity[finding.severity],
      cause: code(finding.causedBy ?? ''),
      who: words.who[finding.who],
    }),
    '',
    escape(finding.explanation),
    '',
    ...finding.evidence.map(({ label, value }) => `- ${escape(label)}: ${code(value)}`),
    ...(finding.requestId === null
      ? []
      : [`- ${fill(words['request-id'], { id: code(finding.requestId) })}`]),
    ...finding.remedies.flatMap((remedy) => [
      '',
      `**${escape(remedy.title)}**`,
      '',
      ...remedy.steps.map((step, index) => `${index + 1}. ${escape(step)}`),
    ]),
    '',
  ];
}

/** A code span that its content cannot leave. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${oneLine(text)}${pad}${fence}`;
}

/** No markup, no entity, and no address that a reader of tickets would make a link of. */
function escape(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|&~!@]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/\b(https?|ftp|www|mailto)([:.])/gi, '$1\\$2');
}

/** A line break of any kind would end what the text is in. */
function oneLine(text: string): string {
  return visibleText(text.replace(/\s*[\r\n]\s*/g, ' '));
}
