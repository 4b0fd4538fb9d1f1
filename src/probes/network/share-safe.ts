import type { Vault } from '../../core/redact/vault';

/** Masks a text from outside, then cuts it: in this order, so that no half of a secret is left at the edge. */
export function shareSafe(vault: Vault, text: string, maxLength: number): string {
  return vault.maskText(text).slice(0, maxLength);
}
