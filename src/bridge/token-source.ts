import { isLoopbackHost } from '../core/network/loopback';
import { readAuthorization } from '../core/token/authorization';
import type { Keychain } from '../keychain/keychain';
import type { Problem } from './problem';

/** Where a token may be sent, and the token. */
export interface Credentials {
  readonly endpoint: URL;
  readonly token: string;
}

export type CredentialsResult =
  | { readonly ok: true; readonly credentials: Credentials }
  | { readonly ok: false; readonly problem: Problem };

export interface TokenSourceOptions {
  readonly connection: string;
  /** `--url`; null: the one that the token is kept for. */
  readonly url: string | null;
  /** `--token-env`; null: the keychain. */
  readonly variable: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly keychain: Keychain;
}

/** A person who dismissed the keychain's question is not asked again at once. */
const askAgainMs = 60_000;

/** Gives the credentials; asks the keychain once and not again before `forget`, and never twice at a time. */
export class TokenSource {
  #asked: Promise<CredentialsResult> | null = null;
  #deniedUntil = 0;

  constructor(private readonly options: TokenSourceOptions) {}

  get(): Promise<CredentialsResult> {
    if (this.#asked !== null) return this.#asked;
    const asked = this.#ask();
    this.#asked = asked;
    void asked.then((result) => {
      if (!result.ok && performance.now() >= this.#deniedUntil && this.#asked === asked) this.#asked = null;
    });
    return asked;
  }

  /** They were refused: the next `get` looks whether there are new ones. */
  forget(): void {
    if (performance.now() >= this.#deniedUntil) this.#asked = null;
  }

  async #ask(): Promise<CredentialsResult> {
    const { connection, url, variable, env, keychain } = this.options;
    if (variable !== null) {
      const token = cleaned(env[variable] ?? '');
      return token === '' ? noToken(variable) : bound(url ?? '', token);
    }
    // A person may have to unlock it; who waits for the tools is told so meanwhile.
    const kept = await keychain.get(connection, { mayPrompt: true });
    if (!kept.ok) {
      if (kept.problem === 'denied') this.#deniedUntil = performance.now() + askAgainMs;
      return { ok: false, problem: { kind: 'keychain', failure: kept } };
    }
    if (kept.secret === null) return noToken(null);
    if (url === null || sameOrigin(url, kept.secret.url)) {
      return bound(url ?? kept.secret.url, kept.secret.token);
    }
    return { ok: false, problem: { kind: 'other-host', kept: hostOf(kept.secret.url), asked: hostOf(url) } };
  }
}

function noToken(variable: string | null): CredentialsResult {
  return { ok: false, problem: { kind: 'no-token', variable } };
}

/** Only over https, or to this computer itself. */
function bound(url: string, token: string): CredentialsResult {
  const endpoint = URL.canParse(url) ? new URL(url) : null;
  const isSafe =
    endpoint?.protocol === 'https:' || (endpoint?.protocol === 'http:' && isLoopbackHost(endpoint.hostname));
  if (endpoint === null || !isSafe) {
    return { ok: false, problem: { kind: 'url', url, isPlain: endpoint?.protocol === 'http:' } };
  }
  return { ok: true, credentials: { endpoint, token } };
}

function sameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** What cannot be cleaned with certainty is sent as it is: the gateway's refusal leads to a finding that says so. */
function cleaned(text: string): string {
  return readAuthorization(text).cleaned ?? text.trim();
}
