import { connectionNameOf } from '../../core/claude-config/plan/connection-name';
import type { TokenFacts } from '../../core/token/token-facts';
import type { Keychain } from '../../keychain/keychain';
import { factsOf, keepToken } from '../../workflows/tokens';
import { scan } from '../../workflows/scan';
import type { Surroundings } from '../../workflows/surroundings';
import { parse } from '../arguments';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { givenToken, tokenOptions } from '../given-token';
import { askHidden } from '../prompt';
import { cliSurroundings } from '../surroundings';
import { printLine, UsageError } from '../terminal';
import type { Terminal } from '../terminal';

const actions = ['set', 'facts', 'delete'];

/** `ungrey token`: puts a token into the system's keychain, says what it is, or deletes it. It is never printed. */
export async function tokenCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { url: { type: 'string' }, ...tokenOptions }, [
    'set, facts or delete',
    'CONNECTION',
  ]);
  const [action = '', connection = ''] = positionals;
  if (!actions.includes(action)) throw new UsageError(`“${action}” is not one of set, facts, delete.`);
  if (connectionNameOf(connection) !== connection) {
    throw new UsageError('A connection’s name has letters, digits, dot, dash and underscore only.');
  }
  const surroundings = cliSurroundings(terminal.env);
  const { keychain } = surroundings;
  try {
    switch (action) {
      case 'set':
        return await set(connection, values, surroundings, terminal);
      case 'facts':
        return await facts(connection, keychain, terminal);
      default:
        return await remove(connection, keychain, terminal);
    }
  } finally {
    keychain.close();
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
  const url = options.url ?? (await knownUrl(connection, surroundings));
  if (url === null) throw new UsageError('Say which gateway the token is for: --url https://HOST/mcp');
  const token = (await givenToken(options, terminal)) ?? (await askHidden(terminal, 'Token (not shown): '));
  const kept = await keepToken(surroundings.keychain, connection, { url, token });
  if (!kept.ok) {
    terminal.stderr.write(`${kept.message}\n`);
    return exitCodes.problems;
  }
  printLine(terminal, `The token for ${kept.url} is in the keychain as “${connection}”.`);
  printFacts(kept.facts, terminal);
  return exitCodes.ok;
}

/** The gateway of the connection that is already kept, or of the entry of that name. */
async function knownUrl(connection: string, surroundings: Surroundings): Promise<string | null> {
  const kept = await surroundings.keychain.get(connection);
  if (kept.ok && kept.secret !== null) return kept.secret.url;
  const { entries } = await scan(surroundings);
  return entries.find(({ entry }) => entry !== null && connectionNameOf(entry) === connection)?.url ?? null;
}

async function facts(connection: string, keychain: Keychain, terminal: Terminal): Promise<ExitCode> {
  const found = await keychain.get(connection, { mayPrompt: true });
  if (!found.ok) {
    terminal.stderr.write(`${found.message}\n`);
    return exitCodes.incomplete;
  }
  if (found.secret === null) {
    terminal.stderr.write(`The keychain holds no token for “${connection}”.\n`);
    return exitCodes.problems;
  }
  printLine(terminal, `For: ${found.secret.url}`);
  printFacts(factsOf(found.secret.token), terminal);
  return exitCodes.ok;
}

async function remove(connection: string, keychain: Keychain, terminal: Terminal): Promise<ExitCode> {
  const result = await keychain.delete(connection, { mayPrompt: true });
  if (!result.ok) {
    terminal.stderr.write(`${result.message}\n`);
    return exitCodes.problems;
  }
  printLine(
    terminal,
    result.deleted ? `The token of “${connection}” is deleted.` : `There was no token for “${connection}”.`,
  );
  return exitCodes.ok;
}

const kinds: Readonly<Record<TokenFacts['kind'], string>> = {
  'api-key': 'API key',
  jwt: 'JWT (decoded, not verified)',
  unknown: 'of an unknown kind',
};

function printFacts(token: TokenFacts, terminal: Terminal): void {
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString();
  printLine(terminal, `Kind: ${kinds[token.kind]}`);
  if (token.last4 !== '') printLine(terminal, `Ends in: ${token.last4}`);
  if (token.expiresAt !== null) printLine(terminal, `Expires: ${time(token.expiresAt)}`);
  if (token.issuer !== null) printLine(terminal, `Issued by: ${token.issuer}`);
  if (token.tenantId !== null) printLine(terminal, `Tenant: ${token.tenantId}`);
  if (token.malformed !== null) printLine(terminal, token.malformed);
}
