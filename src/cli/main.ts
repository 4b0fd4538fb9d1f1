import { exitCodes } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { errorKind } from '../core/error-kind';
import { loadWords } from '../core/words/load';
import type { Language } from '../core/words/language';
import { askedLanguage, givenLanguage, unknownLanguage } from './language';
import { createVault } from '../core/redact/create-vault';
import { UsageError } from './terminal';
import type { Terminal } from './terminal';
import { loadSay } from './words';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode> | ExitCode;

/** Loaded on demand: a command brings only what it needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).checkCommand,
  fix: async () => (await import('./commands/fix')).fixCommand,
  undo: async () => (await import('./commands/undo')).undoCommand,
  replay: async () => (await import('./commands/replay')).replayCommand,
  explain: async () => (await import('./commands/explain')).explainCommand,
  symptoms: async () => (await import('./commands/symptoms')).symptomsCommand,
  token: async () => (await import('./commands/token')).tokenCommand,
};

async function run(
  [name, ...args]: readonly string[],
  language: Language,
  given: Language | null,
): Promise<ExitCode> {
  const asksHelp = name === 'help' || name === '--help' || name === '-h' || args.includes('--help');
  if (name === undefined || asksHelp) {
    process.stdout.write((await loadSay(language))('usage'));
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  // It must be up before Claude Desktop looks at its clock, and says nothing to people until it is asked.
  if (name === 'bridge') return (await import('./commands/bridge')).bridgeCommand(args, given);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new UsageError('usage.command-unknown', { name });
  const [command, say, words] = await Promise.all([load(), loadSay(language), loadWords(language)]);
  const { stdin, stdout, stderr, env } = process;
  return command(args, { stdin, stdout, stderr, env, say, words });
}

/**
 * The whole command line: runs what it is asked to and sets the process's exit code. Never rejects.
 * @param args without the program
 */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that goes away (`ungrey symptoms | head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : exitCodes.failed),
  );

  const { language, unknown, rest } = askedLanguage(args, process.env);
  try {
    if (unknown !== null) throw unknownLanguage(unknown);
    process.exitCode = await run(rest, language, givenLanguage(args));
  } catch (error) {
    const say = await loadSay(language);
    if (error instanceof UsageError) {
      // What was typed in the wrong place may be a token.
      const told = createVault().maskText(say(error.key, error.params));
      process.stderr.write(`${told}\n${say('usage.see')}\n`);
      process.exitCode = exitCodes.usage;
    } else {
      // The kind alone: a message may quote what it handled, and a stack trace helps nobody who reads it.
      process.stderr.write(`${say('failed', { error: errorKind(error) })}\n`);
      process.exitCode = exitCodes.failed;
    }
  }
}
