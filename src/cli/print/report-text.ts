import { styleText } from 'node:util';
import type { Report, ReportCheck, ReportFinding } from '../../core/report/schema';
import type { Look } from './look';
import { plainLine } from './plain-text';
import { wrap } from './wrap';
import type { Say } from '../words';

const marks = { passed: '✓', failed: '✗', warning: '!', skipped: '–', unknown: '?' } as const;
const colors = {
  passed: 'green',
  failed: 'red',
  warning: 'yellow',
  skipped: 'gray',
  unknown: 'magenta',
} as const;

/** A report for a terminal: headline, first fix, other findings, then every check in one line. */
export function reportAsText(raw: Report, look: Look, say: Say): string {
  const report = withPlainTexts(raw);
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    look.color ? styleText(format, text) : text;
  const { counts } = report.summary;
  const total = report.checks.length;
  const roots = report.findings.filter((finding) => finding.causedBy === null && finding.severity !== 'info');
  const notes = report.findings.filter((finding) => finding.severity === 'info');
  const lines = [
    paint('bold', wrap(report.summary.headline, look.width)),
    `${say('report.counts', { passed: counts.passed, total })}${countsBeside(report, say)}.`,
    targetLine(report, say),
    '',
    ...roots.flatMap((finding, index) => [...findingLines(finding, index, report, look, paint, say), '']),
    ...notes.flatMap((finding) => [...noteLines(finding, report, look), '']),
    ...report.checks.map((check) => checkLine(check, paint)),
  ];
  return lines.join('\n');
}

function countsBeside(report: Report, say: Say): string {
  const { counts } = report.summary;
  const said = (['failed', 'warning', 'skipped', 'unknown'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => say(`report.counts.${status}`, { count: counts[status] }));
  return said.length === 0 ? '' : `, ${said.join(', ')}`;
}

function targetLine(report: Report, say: Say): string {
  const { configFile, entry, url } = report.target;
  const parts = [entry === null ? null : say('report.entry', { entry }), configFile, url];
  return parts.filter((part) => part !== null).join(', ');
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

function findingLines(
  finding: ReportFinding,
  index: number,
  report: Report,
  look: Look,
  paint: Paint,
  say: Say,
): string[] {
  const label =
    index === 0 ? 'report.first-fix' : finding.severity === 'error' ? 'report.also-wrong' : 'report.to-know';
  const consequences = report.findings.filter((each) => each.causedBy === finding.code);
  return [
    paint(finding.severity === 'error' ? 'red' : 'yellow', `${say(label)}: ${finding.title}`) +
      `  [${finding.code}]`,
    wrap(finding.explanation, look.width, '  '),
    ...finding.evidence.map(({ label: name, value }) => wrap(`${name}: ${value}`, look.width, '    ')),
    `  ${say('report.who', { who: say(`who.${finding.who}`) })}`,
    ...finding.remedies.flatMap((remedy) =>
      isTold(remedy, finding, report)
        ? [`  ${remedy.title}: ${say('report.as-above')}`]
        : [
            `  ${remedy.title}${commandFor(remedy.id, report)}`,
            ...remedy.steps.map((step, at) => stepLine(`${at + 1}. ${step}`, look)),
          ],
    ),
    ...consequences.map((each) =>
      wrap(`${say('report.follows', { title: each.title })}  [${each.code}]`, look.width, '  '),
    ),
  ];
}

type Remedy = ReportFinding['remedies'][number];

/** Whether an earlier finding has told the same steps. */
function isTold({ id, steps }: Remedy, finding: ReportFinding, { findings }: Report): boolean {
  const earlier = findings
    .slice(0, findings.indexOf(finding))
    .filter(({ causedBy, severity }) => causedBy === null && severity !== 'info');
  return earlier.some(({ remedies }) =>
    remedies.some((other) => other.id === id && other.steps.join('\n') === steps.join('\n')),
  );
}

/** The command that applies a remedy; empty: it takes a person. */
function commandFor(remedy: string, { symptom }: Report): string {
  if (remedy === 'edit-config' || remedy === 'restore-backup') return ': ungrey fix';
  // These change the gateway, which `fix` touches only for a symptom.
  return remedy === 'enable-module' || remedy === 'refresh-remote' ? `: ungrey fix --symptom ${symptom}` : '';
}

/** A command stays on one line, so that it can be copied. */
function stepLine(step: string, look: Look): string {
  return /^\d+\. curl /.test(step) ? `    ${step}` : wrap(step, look.width, '    ');
}

/** What is no problem. Where it answers the complaint it is told whole, with its numbers. */
function noteLines(finding: ReportFinding, { symptom }: Report, look: Look): string[] {
  const title = wrap(`${finding.title}${remedyHint(finding)}`, look.width);
  if (finding.section !== symptom) return [title];
  return [
    title,
    wrap(finding.explanation, look.width, '  '),
    ...finding.evidence.map(({ label, value }) => wrap(`${label}: ${value}`, look.width, '    ')),
  ];
}

function remedyHint(finding: ReportFinding): string {
  const step = finding.remedies[0]?.steps[0];
  return step === undefined ? '' : `. ${step}`;
}

function checkLine(check: ReportCheck, paint: Paint): string {
  const detail = check.detail === null ? '' : `  (${check.detail})`;
  return `${paint(colors[check.status], marks[check.status])} ${check.title}${detail}`;
}

/** Server text is hostile: no escape sequence of its own may reach the terminal, and none of it a line of its own. */
function withPlainTexts(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
    typeof value === 'string' ? plainLine(value) : value,
  ) as Report;
}
