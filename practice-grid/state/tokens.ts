import { createHash, generateKeyPair, randomBytes, sign, verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const generate = promisify(generateKeyPair);

/** Who signs the practice grid's JWTs and for whom; a reserved name, so that it can never be a real deployment's. */
export const issuerBase = 'https://scaikey.practice-grid.test';
export const audience = 'scaigrid-practice';

export interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  readonly tenant_id: string;
  readonly exp: number;
  readonly nbf?: number;
  readonly [claim: string]: unknown;
}

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A fresh RSA key; keys live as long as the process. */
export async function makeSigningKey(): Promise<SigningKey> {
  return generate('rsa', { modulusLength: 2048 });
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT signed RS256, as ScaiKey issues them. */
export function makeJwt(key: SigningKey, claims: Claims): string {
  const text = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'practice-1' })}.${encode(claims)}`;
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key.privateKey).toString('base64url')}`;
}

/** The claims of a JWT that this key signed for this deployment and that is valid at `now` (unix ms); null otherwise. */
export function verifyJwt(key: SigningKey, token: string, now: number): Claims | null {
  const [header, payload, signature, ...rest] = token.split('.');
  if (!header || !payload || !signature || rest.length > 0) return null;
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify('RSA-SHA256', signed, key.publicKey, Buffer.from(signature, 'base64url'))) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  const seconds = now / 1000;
  const valid =
    (claims.iss === issuerBase || claims.iss.startsWith(`${issuerBase}/`)) &&
    claims.aud === audience &&
    claims.exp > seconds &&
    (claims.nbf ?? 0) <= seconds;
  return valid ? claims : null;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `sgk_` and 32 characters: random, or the same again for the same seed and name. */
export function makeApiKey(seed: string | null, name: string): string {
  const bytes = seed === null ? randomBytes(32) : createHash('sha256').update(`${seed}\n${name}`).digest();
  return `sgk_${Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('')}`;
}

/** What is kept of an API key. */
export function hashKey(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
