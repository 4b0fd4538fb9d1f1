/**
 * A program of its own for what Claude Desktop starts: `ungrey bridge ARGS` and nothing else to load. Its file name says whose
 * it is, so that an entry that starts it is recognised.
 */
import { bridgeCommand } from './commands/bridge';
import { exitCodes } from './exit-codes';
import { askedLanguage, givenLanguage, unknownLanguage } from './language';
import { UsageError } from './terminal';

const given = process.argv.slice(2);
const { language, unknown, rest } = askedLanguage(given, process.env);
try {
  if (unknown !== null) throw unknownLanguage(unknown);
  const [name, ...args] = rest;
  if (name !== 'bridge') throw new UsageError('usage.bridge-only');
  await bridgeCommand(args, givenLanguage(given));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const { loadSay } = await import('./words');
  process.stderr.write(`${(await loadSay(language))(error.key, error.params)}\n`);
  process.exitCode = exitCodes.usage;
}
