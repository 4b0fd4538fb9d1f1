import { embeddedBase64 } from './encoded-forms';

/** How keys and the usual headers of JWTs begin. */
const beginnings = ['sgk_', 'eyJhbGciOi', 'eyJ0eXAiOi', 'eyJraWQiOi'].flatMap(embeddedBase64);
const base64Shape = new RegExp(
  String.raw`(?<secret>(?:${beginnings.map((each) => each.replace(/[+/]/g, String.raw`[+/_-]`)).join('|')})[A-Za-z0-9+/_-]{8,}={0,2})`,
  'g',
);

/**
 * Secrets that give themselves away by their shape. The named group `secret` is masked, what stands around it stays. A run of
 * stars is a mask already, so none of these matches one.
 */
export const secretShapes: readonly RegExp[] = [
  // ScaiGrid's API keys, torn into pieces that are no words...
  /(?<secret>(?<![A-Za-z0-9])sgk_[A-Za-z0-9_-]{0,31}(?:(?:\s{1,9}|(?:\\[nrt]){1,9})(?!req_|\d{4}-\d\d-)(?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{4,}){1,9})/g,
  // ...or whole; a letter of an escape may stand right before.
  /(?:\b|_|\\[nrt])(?<secret>sgk_[A-Za-z0-9_-]{6,})/g,
  // JWTs, whole, torn or cut off.
  /(?<secret>(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}(?:\s{1,9}[A-Za-z0-9_-]{16,}){0,9}(?:\s{0,9}\.\s{0,9}[A-Za-z0-9_=-]+(?:\s{1,9}[A-Za-z0-9_=-]{16,}){0,9}){1,2})/g,
  // Both inside of something that is in base64.
  base64Shape,
  // Keys of well-known services.
  /(?<secret>\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|sk-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{12,}|AIza[\w-]{30,}|npm_[A-Za-z0-9]{30,}|hf_[A-Za-z0-9]{30,}|dop_v1_\w{30,}|pypi-[\w-]{30,}|ya29\.[\w-]{20,})\b)/g,
  // What follows a sign-in scheme.
  /\b(?:bearer|basic)(?:\s+|%20)(?<secret>[A-Za-z0-9_\-.+/=~]{6,})/gi,
  // Header lines; cookies whole.
  /\b(?:x-api-key|x-auth-token|api-key|authorization|proxy-authorization)["']?\s*[:=]\s*["']?(?!bearer\b|basic\b)(?<secret>[A-Za-z0-9_\-.+/=~]{6,})/gi,
  /\b(?:set-)?cookie["']?\s*[:=]\s*["']?(?<secret>[^\s"',][^\r\n"']{4,})/gi,
  // User information and secret parameters of URLs.
  /\b[a-z][a-z0-9+.-]{0,30}:\/\/(?<secret>[^\s/?#"'@]{1,2000})@/gi,
  /[?&#](?:access_token|token|api_?key|key|secret|password|sig|signature|code)=(?<secret>[^\s&#"']{3,})/gi,
  // Names that say so, as in `token: abc123` or `"password":"…"`. A word without a digit after `token:` is more likely prose.
  /\b(?:\w*[_-])?(?:token|secret|api[_-]?key|private[_-]?key|client[_-]?secret)["']?\s*[:=]\s*["']?(?<secret>(?=[^\s"',;{}[\]()<>$]*\d)[^\s"',;{}[\]()<>$]{8,})/gi,
  /\b(?:\w*[_-])?passw(?:or)?d["']?\s*[:=]\s*["']?(?<secret>[^\s"',;{}[\]()<>$]{8,})/gi,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----(?<secret>[\s\S]{16,}?)(?:-----END|$)/g,
];

/** Whether a text gives a secret away by its shape. */
export function holdsSecretShape(text: string): boolean {
  return secretShapes.some((shape) => text.search(shape) >= 0);
}

/** What every shape holds some of; a text without it need not be searched for each one. */
export const mayHoldShape = new RegExp(
  String.raw`sgk_|eyJ|gh[pousr]_|github_pat|glpat-|sk-|xox|AKIA|AIza|npm_|hf_|dop_v1|pypi-|ya29|bearer|basic|key|token|secret|passw|cookie|auth|sig|code=|:\/\/[^\s/]*@|-----BEGIN|${beginnings.join('|')}`,
  'i',
);

/** Long, of letters and digits mixed, and not a path, a package or a host: most likely a secret. */
export function looksRandom(text: string): boolean {
  return (
    text.length >= 20 &&
    /^[A-Za-z0-9_\-+=.~]+$/.test(text) &&
    /[0-9]/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !/\.(?:js|mjs|cjs|ts|exe|cmd|json|pem|crt|py)$/i.test(text) &&
    !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text) &&
    !/^-{1,2}[a-z-]+$/.test(text)
  );
}
