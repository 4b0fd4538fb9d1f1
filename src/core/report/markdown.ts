import type { Report, ReportFinding } from './schema';

/** The report as Markdown, for a ticket or a mail. Text that came from elsewhere cannot become markup. */
export function reportAsMarkdown(report: Report): string {
  const { counts, status } = report.summary;
  return [
    `# Ungrey report: ${status}`,
    '',
    `**${escape(report.summary.headline)}**`,
    '',
    `- Symptom: \`${report.symptom}\``,
    `- Entry: ${escape(report.target.entry ?? 'none')} in ${escape(report.target.configFile ?? 'no file')}`,
    `- URL: ${escape(report.target.url ?? 'none')}; token: ${report.target.tokenKind}`,
    `- Looked at: ${report.startedAt} to ${report.finishedAt}, on ${escape(report.system.os)} ${report.system.arch}, Ungrey ${report.ungrey.version}`,
    `- Checks: ${counts.passed} passed, ${counts.failed} failed, ${counts.warning} with a warning, ${counts.skipped} skipped, ${counts.unknown} could not look`,
    ...(report.requestIds.length === 0 ? [] : [`- Request ids: ${report.requestIds.map(code).join(', ')}`]),
    '',
    ...report.findings.flatMap(findingLines),
    '## Checks',
    '',
    '| check | status | ms | note |',
    '| --- | --- | --- | --- |',
    ...report.checks.map(
      (check) =>
        `| ${escape(check.title)} | ${check.status} | ${check.durationMs} | ${escape(check.detail ?? '')} |`,
    ),
    '',
  ].join('\n');
}

function findingLines(finding: ReportFinding): string[] {
  return [
    `## ${escape(finding.title)}`,
    '',
    `\`${finding.code}\`, ${finding.severity}${finding.causedBy === null ? '' : `, caused by \`${finding.causedBy}\``}; can be fixed by: ${finding.who}`,
    '',
    escape(finding.explanation),
    '',
    ...finding.evidence.map(({ label, value }) => `- ${escape(label)}: ${code(value)}`),
    ...(finding.requestId === null ? [] : [`- Request id: ${code(finding.requestId)}`]),
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
  return `${fence}${pad}${text.replace(/\s*\n\s*/g, ' ')}${pad}${fence}`;
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
