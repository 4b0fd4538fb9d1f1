import { findingCodes, isFindingCode } from '../../core/findings/codes';
import { explain } from '../../core/words/explain';
import { parse } from '../arguments';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { printLine, UsageError } from '../terminal';
import type { Terminal } from '../terminal';

/** `ungrey explain CODE`: what a finding code means, who can fix it and how. */
export function explainCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { say, words } = terminal;
  const code = parse(args, {}, ['CODE']).positionals[0] ?? '';
  if (!isFindingCode(code)) throw new UsageError('usage.code-unknown', { code, known: knownLike(code) });
  const explained = explain(code, words);
  printLine(terminal, `${code} (${explained.severity})`);
  printLine(terminal, explained.title);
  printLine(terminal);
  printLine(terminal, explained.explanation);
  printLine(terminal);
  printLine(
    terminal,
    say('explain.belongs-to', { title: explained.sectionTitle, symptom: explained.section }),
  );
  printLine(terminal, say('report.who', { who: say(`who.${explained.who}`) }));
  printSteps(say('explain.by-hand'), explained.byHand, terminal);
  for (const { title, steps } of explained.remedies) printSteps(title, steps, terminal);
  return exitCodes.ok;
}

function printSteps(title: string, steps: readonly string[], terminal: Terminal): void {
  printLine(terminal);
  printLine(terminal, title);
  steps.forEach((step, index) => printLine(terminal, `  ${index + 1}. ${step}`));
}

function knownLike(code: string): string {
  const family = findingCodes.filter((known) => known.startsWith(`${code.split('.')[0] ?? ''}.`));
  const hint =
    family.length > 0 ? family : [...new Set(findingCodes.map((known) => `${known.split('.')[0] ?? ''}.*`))];
  return hint.join(', ');
}
