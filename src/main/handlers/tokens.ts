import type { TokenFacts } from '../../core/token/token-facts';
import { failureInWords } from '../../keychain/failure-in-words';
import type { TokenFactsView } from '../../shared/ipc/contract';
import { factsOf, keepToken } from '../../workflows/tokens';
import type { Handlers } from '../ipc/register';
import { SentenceForPeople } from '../ipc/sentence-for-people';
import type { Services } from '../services';

export function tokenHandlers({
  surroundings,
}: Services): Pick<Handlers, 'token.set' | 'token.list' | 'token.delete'> {
  const { keychain } = surroundings;
  return {
    'token.set': async ({ connection, url, token }) => {
      const kept = await keepToken(surroundings, connection, { url, token });
      return kept.ok ? { ok: true, facts: shown(kept.facts), kept: kept.kept, message: kept.message } : kept;
    },
    'token.list': async () => {
      const list = await keychain.list();
      if (!list.ok) return [];
      return list.connections.map(({ connection, url, token }) => ({
        connection,
        url,
        facts: shown(factsOf(token)),
      }));
    },
    'token.delete': async ({ connection }) => {
      const deleted = await keychain.delete(connection, { mayPrompt: true });
      if (!deleted.ok) throw new SentenceForPeople(failureInWords(deleted, surroundings.words));
      return {};
    },
  };
}

function shown({ kind, last4, expiresAt, issuer, tenantId }: TokenFacts): TokenFactsView {
  return {
    kind,
    last4,
    expiresAt: expiresAt === null ? null : new Date(expiresAt * 1000).toISOString(),
    issuer,
    tenantId,
  };
}
