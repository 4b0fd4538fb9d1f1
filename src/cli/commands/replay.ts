import { readFile } from 'node:fs/promises';
import { allChecks } from '../../core/checks';
import { replay } from '../../core/report/replay';
import { reportSchema } from '../../core/report/schema';
import type { Report } from '../../core/report/schema';
import { english } from '../../core/words/en';
import packageFacts from '../../../package.json' with { type: 'json' };
import { parse } from '../arguments';
import { exitCodeOf } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { lookOf } from '../print/look';
import { reportAsText } from '../print/report-text';
import { printJson, printLine, UsageError } from '../terminal';
import type { Terminal } from '../terminal';

/** `ungrey replay`: judges a saved report's observations again with the rules of this version. */
export async function replayCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } }, ['REPORT.json']);
  const report = replay(await readReport(positionals[0] ?? ''), allChecks, packageFacts.version, english);
  if (values.json === true) printJson(terminal, report);
  else printLine(terminal, reportAsText(report, lookOf(terminal)));
  return exitCodeOf(report);
}

async function readReport(file: string): Promise<Report> {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON, so it is not a report of Ungrey.`);
  }
  const report = reportSchema.safeParse(value);
  if (report.success) return report.data;
  const where = report.error.issues[0]?.path.join('.') ?? '';
  throw new UsageError(`${file} is not a report of schema ungrey.report/1 (look at “${where}”).`);
}
