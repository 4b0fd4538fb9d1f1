import { readUrlAsMeant } from '../core/claude-config/url-as-meant';
import { createVault } from '../core/redact/create-vault';
import { readAuthorization } from '../core/token/authorization';
import type { TokenFacts } from '../core/token/token-facts';
import { fill } from '../core/words/fill';
import type { Words } from '../core/words/words';
import { failureInWords } from '../keychain/failure-in-words';
import type { Keychain } from '../keychain/keychain';

export type KeepResult =
  | {
      readonly ok: true;
      readonly facts: TokenFacts;
      readonly url: string;
      readonly kept: 'keychain' | 'memory';
      /** Why it is only in memory; null: it is in the keychain. */
      readonly message: string | null;
    }
  | {
      readonly ok: false;
      readonly code: 'token-unusable' | 'url-unusable' | 'keychain';
      readonly message: string;
    };

/** Cleans a token as a person pasted it, and keeps it in the keychain, bound to its gateway. */
export async function keepToken(
  { keychain, words }: { readonly keychain: Keychain; readonly words: Words },
  connection: string,
  asked: { readonly url: string; readonly token: string },
): Promise<KeepResult> {
  const { endpoint } = readUrlAsMeant(asked.url);
  if (endpoint === null) {
    return {
      ok: false,
      code: 'url-unusable',
      message: fill(words.tokens['url-unusable'], { url: asked.url }),
    };
  }
  const { cleaned, facts } = readAuthorization(asked.token);
  if (cleaned === null || cleaned === '') {
    return { ok: false, code: 'token-unusable', message: whyUnusable(facts, words) };
  }
  const result = await keychain.set(connection, { url: endpoint, token: cleaned }, { mayPrompt: true });
  if (!result.ok) return { ok: false, code: 'keychain', message: failureInWords(result, words) };
  return {
    ok: true,
    facts: factsOf(cleaned),
    url: endpoint,
    kept: result.kept,
    message: result.kept === 'memory' ? failureInWords(result.failure, words) : null,
  };
}

const damages = ['placeholder', 'unexpanded-variable', 'inner-space', 'non-ascii'] as const;

function whyUnusable({ damage }: TokenFacts, { tokens }: Words): string {
  return tokens[damages.find((each) => damage.includes(each)) ?? 'unusable'];
}

/** What may be said of a token: computed on its masked twin, so that nothing else can slip through. */
export function factsOf(token: string): TokenFacts {
  return readAuthorization(createVault().register(token)).facts;
}
