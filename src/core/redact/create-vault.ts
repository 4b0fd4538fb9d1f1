import { parseConfig } from '../claude-config/parse';
import { readAuthorization } from '../token/authorization';
import { secretPlaces } from './config-text';
import { maskEncodedRuns } from './encoded-forms';
import { replaceInLiteral } from './string-literal';
import { SecretIndex } from './secret-index';
import { mayHoldShape, secretShapes } from './shapes';
import { twinOf } from './twin';
import type { Vault } from './vault';

/** Texts shorter than this are no secrets anybody could use, and would blot out ordinary words. */
const shortestSecret = 6;
const maskRun = /\*{3}/;
/** Nearly every secret: there is nothing to clean. */
const undamaged = /^(?!bearer)[\w.~-]+$/i;

/** A new, empty vault for one run. */
export function createVault(): Vault {
  const twinBySecret = new Map<string, string>();
  const secretByTwin = new Map<string, string>();
  const index = new SecretIndex();
  /** By the twin that several secrets would have: which one comes next. */
  const nextNth = new Map<string, number>();

  const register = (secret: string): string => {
    const known = twinBySecret.get(secret);
    if (known !== undefined) return known;
    if (secret.length < shortestSecret || maskRun.test(secret)) return secret;
    const plain = twinOf(secret, 0);
    if (plain === secret) return secret;
    const twin = secretByTwin.has(plain) ? freeTwin(secret, plain) : plain;
    twinBySecret.set(secret, twin);
    secretByTwin.set(twin, secret);
    index.add(secret, twin);
    registerCleaned(secret, twin);
    return twin;
  };

  // Only a text too short for so many signs ends with a twin that another secret has, too.
  const freeTwin = (secret: string, plain: string): string => {
    let twin = plain;
    for (let nth = nextNth.get(plain) ?? 1; ; nth += 1) {
      const next = twinOf(secret, nth);
      nextNth.set(plain, nth + 1);
      if (!secretByTwin.has(next) || next === twin) return next;
      twin = next;
    }
  };

  // What a probe sends is the token without its damage: that must be known, too.
  const registerCleaned = (secret: string, twin: string): void => {
    if (undamaged.test(secret)) return;
    const cleaned = readAuthorization(secret).cleaned;
    const cleanedTwin = readAuthorization(twin).cleaned;
    if (cleaned === null || cleanedTwin === null || cleaned === secret || cleaned.length < shortestSecret)
      return;
    if (twinBySecret.has(cleaned) || secretByTwin.has(cleanedTwin)) return;
    twinBySecret.set(cleaned, cleanedTwin);
    secretByTwin.set(cleanedTwin, cleaned);
    index.add(cleaned, cleanedTwin);
  };

  const isTwin = (text: string): boolean => secretByTwin.has(text);

  const maskText = (text: string): string => maskPlain(maskEncodedRuns(text, maskPlain));

  const maskPlain = (text: string): string => {
    let masked = index.replaceIn(text);
    if (!mayHoldShape.test(masked)) return masked;
    for (const shape of secretShapes) {
      masked = masked.replace(shape, (...found) => maskShape(found, isTwin, register));
    }
    return masked;
  };

  const maskConfigText = (text: string): string => {
    const parts: string[] = [];
    let at = 0;
    const places = secretPlaces(parseConfig(text).root).toSorted((a, b) => a.node.start - b.node.start);
    for (const { node, start, end } of places) {
      const twin = register(node.value.slice(start, end));
      const value = node.value.slice(0, start) + twin + node.value.slice(end);
      parts.push(
        text.slice(at, node.start),
        replaceInLiteral(text.slice(node.start, node.end), node.value, value),
      );
      at = node.end;
    }
    return maskText(parts.join('') + text.slice(at));
  };

  const reveal = (masked: string): string => {
    if (!masked.includes('*')) return masked;
    const exact = secretByTwin.get(masked);
    if (exact !== undefined) return exact;
    let revealed = masked;
    for (const [twin, secret] of secretByTwin) {
      if (revealed.includes(twin)) revealed = revealed.replaceAll(twin, secret);
    }
    return revealed;
  };

  return { register, maskText, maskConfigText, reveal };
}

function maskShape(
  found: readonly unknown[],
  isTwin: (text: string) => boolean,
  register: (secret: string) => string,
): string {
  const [whole, offset, text, groups] = [found[0], ...found.slice(-3)] as [
    string,
    number,
    string,
    { readonly secret?: string } | undefined,
  ];
  const secret = groups?.secret;
  if (secret === undefined || maskRun.test(secret)) return whole;
  const at = whole.lastIndexOf(secret);
  // The readable beginning of a JWT's twin looks like a JWT that was cut off.
  if (isTwin(/^[^\s"'\\,;]*/.exec(text.slice(offset + at))?.[0] ?? '')) return whole;
  return whole.slice(0, at) + register(secret) + whole.slice(at + secret.length);
}
