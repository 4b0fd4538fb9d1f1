/** What a JWT says of itself. Decoded only: without the issuer's key nobody here can tell whether it is genuine. */
export interface DecodedJwt {
  readonly header: Readonly<Record<string, unknown>> | null;
  readonly payload: Readonly<Record<string, unknown>> | null;
}

/** Three parts, the first of which looks like base64url of a JSON object. */
export function looksLikeJwt(text: string): boolean {
  return /^eyJ[A-Za-z0-9_*-]*\.[A-Za-z0-9_*=-]*\.[A-Za-z0-9_*=-]*$/.test(text);
}

/** Parts that do not decode to a JSON object are null. */
export function decodeJwt(text: string): DecodedJwt {
  const [header = '', payload = ''] = text.split('.');
  return { header: decodePart(header), payload: decodePart(payload) };
}

function decodePart(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const binary = atob(part.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

export function encodePart(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

export const textClaim = (claims: DecodedJwt['payload'], name: string): string | null => {
  const value = claims?.[name];
  return typeof value === 'string' ? value : null;
};

export const timeClaim = (claims: DecodedJwt['payload'], name: string): number | null => {
  const value = claims?.[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};
