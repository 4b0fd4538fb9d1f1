import type { CertificateKind } from './certificates';

export interface ListenerRow {
  /** What a client is told to use. */
  readonly scheme: 'http' | 'https';
  readonly host: '127.0.0.1' | 'localhost';
  /** Null: speaks plain HTTP, whatever the scheme says. */
  readonly certificate: CertificateKind | null;
  readonly families: 'both' | 'ipv4';
}

const plain = { scheme: 'http', host: '127.0.0.1', certificate: null, families: 'both' } as const;
const secure = { scheme: 'https', host: 'localhost', families: 'both' } as const;

/** The doors of the grid: all lead to the same state. */
export const listenerRows = {
  http: plain,
  'http-ipv4-only': { ...plain, host: 'localhost', families: 'ipv4' },
  https: { ...secure, certificate: 'trusted' },
  'https-untrusted': { ...secure, certificate: 'untrusted' },
  'https-intercepted': { ...secure, certificate: 'intercepted' },
  'https-self-signed': { ...secure, certificate: 'self-signed' },
  'https-expired': { ...secure, certificate: 'expired' },
  'https-wrong-name': { ...secure, certificate: 'wrong-name' },
  'https-plain': { ...secure, certificate: null },
} as const satisfies Record<string, ListenerRow>;

export type ListenerKind = keyof typeof listenerRows;

export function isListenerKind(text: string): text is ListenerKind {
  return Object.hasOwn(listenerRows, text);
}
