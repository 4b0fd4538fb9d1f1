import type { TokenSource } from '../../core/diagnosis/target';
import type { TokenFacts } from '../../core/token/token-facts';
import { scan } from '../scan';
import type { Surroundings } from '../surroundings';
import { factsOf } from '../tokens';

/** What may be said of the token of one connection. Computed on masked twins: nothing here holds a token. */
export interface TokenOfConnection {
  readonly name: string;
  readonly configFile: string | null;
  readonly entry: string | null;
  readonly connection: string | null;
  readonly place: Exclude<TokenSource, 'given'> | 'memory';
  readonly host: string | null;
  readonly facts: TokenFacts | null;
}

/** The token of every connection that the config files name, then of those that are in the keychain alone. */
export async function tokensOfConnections(surroundings: Surroundings): Promise<readonly TokenOfConnection[]> {
  const [{ entries }, list] = await Promise.all([scan(surroundings), surroundings.keychain.list()]);
  const ofEntries = entries.flatMap(({ configFile, entry, target }): TokenOfConnection[] => {
    if (entry === null || target === null) return [];
    const { connection, endpoint, tokenSource, token: facts } = target;
    const place = tokenSource === 'given' ? 'none' : tokenSource;
    return [{ name: entry, configFile, entry, connection, place, host: hostOf(endpoint), facts }];
  });
  const named = new Set(ofEntries.map(({ connection }) => connection));
  const kept = list.ok ? list.connections.filter(({ connection }) => !named.has(connection)) : [];
  const place: TokenOfConnection['place'] = list.ok && list.failure !== null ? 'memory' : 'keychain';
  return [
    ...ofEntries,
    ...kept.map(({ connection, url, token }) => ({
      name: connection,
      configFile: null,
      entry: null,
      connection,
      place,
      host: hostOf(url),
      facts: factsOf(token),
    })),
  ];
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
