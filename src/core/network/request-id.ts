import { holdsSecretShape } from '../redact/shapes';
import type { Mask } from '../redact/vault';

/** The header's name is not documented; these are the usual ones. */
const headerNames = ['x-request-id', 'x-scaigrid-request-id', 'request-id', 'x-correlation-id'] as const;

/** Narrow on purpose: the id is put into a shell command for people to copy, and it comes from outside. */
const harmless = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** A request id as ScaiGrid writes it; null when the text could be anything else, a token that was sent back among it. */
export function safeRequestId(text: unknown): string | null {
  return typeof text === 'string' && harmless.test(text) && !holdsSecretShape(text) ? text : null;
}

/**
 * From lower-case headers; null: none.
 * @param mask of the vault: what it changes is no id, as a server may throw back a token that looks like nothing else
 */
export function requestIdOfHeaders(headers: Readonly<Record<string, string>>, mask: Mask): string | null {
  for (const name of headerNames) {
    const id = safeRequestId(mask(headers[name] ?? ''));
    if (id !== null) return id;
  }
  return null;
}
