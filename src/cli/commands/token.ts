import { connectionNameOf } from '../../core/claude-config/plan/connection-name';
import type { TokenFacts } from '../../core/token/token-facts';
import { inWords } from '../../core/words/in-words';
import type { Words } from '../../core/words/words';
import { failureInWords } from '../../keychain/failure-in-words';
import { factsOf, keepToken } from '../../workflows/tokens';
import { scan } from '../../workflows/scan';
import type { Surroundings } from '../../workflows/surroundings';
import { parse } from '../arguments';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { givenToken, tokenOptions } from '../given-token';
import { askHidden } from '../prompt';
import { cliSurroundings } from '../surroundings';
import { plainLine, plainText } from '../print/plain-text';
import { printLine, UsageError } from '../terminal';
import type { Terminal } from '../terminal';

const actions = ['set', 'facts', 'delete'];

/** `ungrey token`: puts a token into the system's keychain, says what it is, or deletes it. It is never printed. */
export async function tokenCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { url: { type: 'string' }, ...tokenOptions }, [
    terminal.say('usage.token-words'),
    'CONNECTION',
  ]);
  const [action = '', connection = ''] = positionals;
  if (!actions.includes(action)) throw new UsageError('usage.token-action', { action });
  if (connectionNameOf(connection) !== connection) {
    throw new UsageError('usage.connection-name');
  }
  const surroundings = cliSurroundings(terminal);
  try {
    switch (action) {
      case 'set':
        return await set(connection, values, surroundings, terminal);
      case 'facts':
        return await facts(connection, surroundings, terminal);
      default:
        return await remove(connection, surroundings, terminal);
    }
  } finally {
    surroundings.keychain.close();
  }
}

interface SetOptions {
  readonly url?: string | undefined;
  readonly 'token-env'?: string | undefined;
  readonly 'token-stdin'?: boolean | undefined;
}

async function set(
  connection: string,
  options: SetOptions,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say } = terminal;
  const url = options.url ?? (await knownUrl(connection, surroundings));
  if (url === null) throw new UsageError('usage.token-url');
  const token = (await givenToken(options, terminal)) ?? (await askHidden(terminal, say('ask.token')));
  const kept = await keepToken(surroundings, connection, { url, token });
  if (!kept.ok) {
    terminal.stderr.write(`${plainText(kept.message)}\n`);
    return exitCodes.problems;
  }
  printLine(terminal, say('token.kept', { url: plainLine(kept.url), connection }));
  printFacts(kept.facts, terminal, surroundings.words);
  return exitCodes.ok;
}

/** The gateway of the connection that is already kept, or of the entry of that name. */
async function knownUrl(connection: string, surroundings: Surroundings): Promise<string | null> {
  const kept = await surroundings.keychain.get(connection);
  if (kept.ok && kept.secret !== null) return kept.secret.url;
  const { entries } = await scan(surroundings);
  return entries.find(({ entry }) => entry !== null && connectionNameOf(entry) === connection)?.url ?? null;
}

async function facts(
  connection: string,
  { keychain, words }: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const found = await keychain.get(connection, { mayPrompt: true });
  if (!found.ok) {
    terminal.stderr.write(`${failureInWords(found, words)}\n`);
    return exitCodes.incomplete;
  }
  if (found.secret === null) {
    terminal.stderr.write(`${terminal.say('token.none', { connection })}\n`);
    return exitCodes.problems;
  }
  printLine(terminal, terminal.say('token.for', { url: plainLine(found.secret.url) }));
  printFacts(factsOf(found.secret.token), terminal, words);
  return exitCodes.ok;
}

async function remove(
  connection: string,
  { keychain, words }: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const result = await keychain.delete(connection, { mayPrompt: true });
  if (!result.ok) {
    terminal.stderr.write(`${failureInWords(result, words)}\n`);
    return exitCodes.problems;
  }
  printLine(terminal, terminal.say(result.deleted ? 'token.deleted' : 'token.was-none', { connection }));
  return exitCodes.ok;
}

function printFacts(token: TokenFacts, terminal: Terminal, words: Words): void {
  const { say } = terminal;
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString();
  printLine(terminal, say('token.kind', { kind: say(`token.kind.${token.kind}`) }));
  if (token.last4 !== '') printLine(terminal, say('token.ends', { last4: token.last4 }));
  if (token.expiresAt !== null) printLine(terminal, say('token.expires', { time: time(token.expiresAt) }));
  if (token.issuer !== null) printLine(terminal, say('token.issuer', { issuer: plainLine(token.issuer) }));
  if (token.tenantId !== null)
    printLine(terminal, say('token.tenant', { tenant: plainLine(token.tenantId) }));
  if (token.malformed !== null)
    printLine(terminal, say('token.malformed', { reason: inWords(token.malformed, words) }));
}
