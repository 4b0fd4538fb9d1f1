/**
 * A program of its own for what Claude Desktop starts: `ungrey bridge ARGS` and nothing else to load. Its file name says whose
 * it is, so that an entry that starts it is recognised.
 */
import { bridgeCommand } from './commands/bridge';
import { exitCodes } from './exit-codes';
import { UsageError } from './terminal';

try {
  const [name, ...args] = process.argv.slice(2);
  if (name !== 'bridge') throw new UsageError('This program knows one command: bridge.');
  await bridgeCommand(args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.usage;
}
