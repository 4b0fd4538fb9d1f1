import { catalogue } from '../../core/findings/catalogue';
import { findingCodes, isFindingCode } from '../../core/findings/codes';
import { fill } from '../../core/words/fill';
import { parse } from '../arguments';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { printLine, UsageError } from '../terminal';
import type { Terminal } from '../terminal';

/** `ungrey explain CODE`: what a finding code means, who can fix it and how. */
export function explainCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { say, words: all } = terminal;
  const code = parse(args, {}, ['CODE']).positionals[0] ?? '';
  if (!isFindingCode(code)) throw new UsageError('usage.code-unknown', { code, known: knownLike(code) });
  const facts = catalogue[code];
  const words = all.findings[code];
  printLine(terminal, `${code} (${facts.severity})`);
  printLine(terminal, fill(words.title));
  printLine(terminal);
  printLine(terminal, fill(words.explanation));
  printLine(terminal);
  printLine(
    terminal,
    say('explain.belongs-to', { title: all.symptoms[facts.section].title, symptom: facts.section }),
  );
  printLine(terminal, say('report.who', { who: say(`who.${facts.who}`) }));
  for (const id of facts.remedies) {
    const remedy = all.remedies[id];
    printLine(terminal);
    printLine(terminal, fill(remedy.title));
    remedy.steps.forEach((step, index) => printLine(terminal, `  ${index + 1}. ${fill(step)}`));
  }
  return exitCodes.ok;
}

function knownLike(code: string): string {
  const family = findingCodes.filter((known) => known.startsWith(`${code.split('.')[0] ?? ''}.`));
  const hint =
    family.length > 0 ? family : [...new Set(findingCodes.map((known) => `${known.split('.')[0] ?? ''}.*`))];
  return hint.join(', ');
}
