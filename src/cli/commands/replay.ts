import { readFile } from 'node:fs/promises';
import { allChecks } from '../../core/checks';
import { replayText } from '../../core/report/replay';
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
  const { say, words } = terminal;
  const { values, positionals } = parse(args, { json: { type: 'boolean' } }, ['REPORT.json']);
  const file = positionals[0] ?? '';
  const read = replayText(await textOf(file), allChecks, packageFacts.version, words);
  if (!read.ok && read.reason === 'not-json') throw new UsageError('replay.not-json', { file });
  if (!read.ok) throw new UsageError('replay.not-a-report', { file, where: read.where });
  const { report } = read;
  if (values.json === true) printJson(terminal, report);
  else printLine(terminal, reportAsText(report, lookOf(terminal), say));
  return exitCodeOf(report);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError('replay.unreadable', {
      file,
      error: error instanceof Error ? error.message : String(error),
    });
  }
}
