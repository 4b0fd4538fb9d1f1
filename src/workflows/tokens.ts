import { readUrlAsMeant } from '../core/claude-config/url-as-meant';
import { createVault } from '../core/redact/create-vault';
import { readAuthorization } from '../core/token/authorization';
import type { TokenFacts } from '../core/token/token-facts';
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
  keychain: Keychain,
  connection: string,
  asked: { readonly url: string; readonly token: string },
): Promise<KeepResult> {
  const { endpoint } = readUrlAsMeant(asked.url);
  if (endpoint === null) {
    return { ok: false, code: 'url-unusable', message: `“${asked.url}” is not the address of a gateway.` };
  }
  const { cleaned, facts } = readAuthorization(asked.token);
  if (cleaned === null || cleaned === '') {
    return { ok: false, code: 'token-unusable', message: whyUnusable(facts) };
  }
  const result = await keychain.set(connection, { url: endpoint, token: cleaned }, { mayPrompt: true });
  if (!result.ok) return { ok: false, code: 'keychain', message: result.message };
  return {
    ok: true,
    facts: factsOf(cleaned),
    url: endpoint,
    kept: result.kept,
    message: result.kept === 'memory' ? result.failure.message : null,
  };
}

function whyUnusable({ damage }: TokenFacts): string {
  if (damage.includes('placeholder')) return 'This is a placeholder, not a token. Paste the token itself.';
  if (damage.includes('unexpanded-variable'))
    return 'This is the name of a variable, not a token. Paste the token itself.';
  if (damage.includes('inner-space'))
    return 'There is a space inside the token. Copy it again, in one piece.';
  if (damage.includes('non-ascii')) return 'There is a letter in the token that no token has. Copy it again.';
  return 'This is not a token.';
}

/** What may be said of a token: computed on its masked twin, so that nothing else can slip through. */
export function factsOf(token: string): TokenFacts {
  return readAuthorization(createVault().register(token)).facts;
}
