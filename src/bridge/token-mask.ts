import { createVault } from '../core/redact/create-vault';
import { embeddedBase64 } from '../core/redact/encoded-forms';
import type { Vault } from '../core/redact/vault';

export interface MaskStream {
  add(bytes: Buffer): Buffer;
  /** What is left. */
  end(): Buffer;
}

/**
 * Masks the connection's own token in what a server sends back. Nothing else: a tool's result may hold what merely looks like
 * a secret, and belongs to the person who asked for it.
 */
export class TokenMask {
  #token: string | null = null;
  #forms: readonly string[] = [];
  #vault: Vault = createVault();

  know(token: string): void {
    if (token === this.#token || token.length < shortest) return;
    this.#token = token;
    // None of these begins like another goes on, so that a stream need not wait to know which one it is.
    const forms = [token, encodeURIComponent(token), ...embeddedBase64(token)];
    this.#forms = [
      ...new Set(forms.flatMap((form) => (form === token ? [form] : [form, toBase64Url(form)]))),
    ];
    this.#vault = createVault();
    this.#vault.register(token);
  }

  /** The same text when the token is not in it. */
  apply(text: string): string {
    if (!this.#forms.some((form) => text.includes(form))) return text;
    let masked = text;
    for (const form of this.#forms) masked = masked.replaceAll(form, this.#twin(form));
    return masked;
  }

  /** The same for a text in pieces, cut anywhere: what may be the beginning of the token is held back. */
  stream(): MaskStream {
    const forms = this.#forms.map((form) => Buffer.from(form));
    const keep = Math.max(1, ...forms.map((form) => form.length)) - 1;
    let held: Buffer = Buffer.alloc(0);
    return {
      add: (bytes) => {
        const all = Buffer.concat([held, bytes]);
        const isThere = forms.some((form) => all.includes(form));
        // One character for each byte, so that a character cut in two stays as it is.
        const masked = isThere ? Buffer.from(this.apply(all.toString('latin1')), 'latin1') : all;
        const end = Math.max(0, masked.length - keep);
        held = masked.subarray(end);
        return masked.subarray(0, end);
      },
      end: () => held,
    };
  }

  #twin(form: string): string {
    return form === this.#token ? this.#vault.register(form) : '*'.repeat(form.length);
  }
}

const shortest = 6;

function toBase64Url(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}
