import { exitCodes } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { UsageError } from './terminal';
import type { Terminal } from './terminal';
import { usage } from './usage';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode> | ExitCode;

/** Loaded on demand: the bridge must be up before Claude Desktop looks at its clock. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).checkCommand,
  fix: async () => (await import('./commands/fix')).fixCommand,
  undo: async () => (await import('./commands/undo')).undoCommand,
  replay: async () => (await import('./commands/replay')).replayCommand,
  explain: async () => (await import('./commands/explain')).explainCommand,
  symptoms: async () => (await import('./commands/symptoms')).symptomsCommand,
  token: async () => (await import('./commands/token')).tokenCommand,
  bridge: async () => (await import('./commands/bridge')).bridgeCommand,
};

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.stdout.write(usage);
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new UsageError(`There is no command “${name}”.`);
  if (rest.includes('--help')) {
    terminal.stdout.write(usage);
    return exitCodes.ok;
  }
  return (await load())(rest, terminal);
}

const terminal: Terminal = process;

// A reader that goes away (`ungrey symptoms | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : exitCodes.failed),
);

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  if (error instanceof UsageError) {
    terminal.stderr.write(`${error.message}\nSee: ungrey --help\n`);
    process.exitCode = exitCodes.usage;
  } else {
    // The message alone: a stack trace helps nobody who reads it, and may quote what it handled.
    terminal.stderr.write(
      `Ungrey itself failed: ${error instanceof Error ? error.name : 'unknown error'}. Please report this.\n`,
    );
    process.exitCode = exitCodes.failed;
  }
}
