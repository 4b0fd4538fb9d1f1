/**
 * How a text reads in base64 wherever it stands in what was encoded: one form for each of the three ways in which its bytes
 * can fall into groups, without the characters that also depend on its neighbours. Empty for a text too long to be a secret.
 */
export function embeddedBase64(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 8192) return [];
  return [0, 1, 2].map((before) => {
    const shifted = new Uint8Array(before + bytes.length);
    shifted.set(bytes, before);
    const encoded = base64Of(shifted);
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6));
  });
}

/** What reads the same with every sign escaped. */
const plain = /^[\w.~-]*$/;

/** Half of a character that takes two units, which cannot be percent-encoded: an escape in a file may be one. */
const loneHalf = /\p{Surrogate}/gu;

/** The secret percent-encoded and inside of JSON, where that is not how it reads anyway. */
export function escapedForms(secret: string): readonly string[] {
  if (plain.test(secret)) return [];
  return formsOf(secret, [
    encodeURIComponent(secret.replace(loneHalf, '\uFFFD')),
    JSON.stringify(secret).slice(1, -1),
  ]);
}

/**
 * The secret in base64, alone or inside of something. The first six characters of each form are said by the first eight of
 * the secret.
 */
export function base64Forms(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length > 8192) return [];
  const whole = base64Of(bytes);
  return formsOf(secret, [...embeddedBase64(secret), whole, whole.replace(/=+$/, '')]);
}

/** Each form stands for nothing but the secret, so it is searched for; base64 has two alphabets. */
function formsOf(secret: string, forms: readonly string[]): readonly string[] {
  return [...new Set(forms.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]))].filter(
    (form) => form !== secret && form.length >= 6,
  );
}

/* eslint-disable no-control-regex -- a zero byte is half a character of UTF-16 */

interface Encoding {
  /** A run of encoded characters, long enough for a secret. */
  readonly runs: RegExp;
  /** What a text must hold to be searched for runs. */
  readonly sign: RegExp;
  readonly decode: (run: string) => string;
}

const decodePairs = (run: string): string =>
  run.replace(/[^0-9a-f]*([0-9a-f]{2})/gi, (_, pair: string) => String.fromCharCode(parseInt(pair, 16)));

const encodings: readonly Encoding[] = [
  // Characters in between that need no encoding stay as they are.
  {
    sign: /%[0-9a-f]{2}/i,
    runs: /(?:%[0-9a-f]{2}|[\w.~-]){6,}/gi,
    decode: (run) =>
      run.replace(/%([0-9a-f]{2})/gi, (_, pair: string) => String.fromCharCode(parseInt(pair, 16))),
  },
  // A text that was put into JSON once more has more than one backslash.
  {
    sign: /\\u00[2-7]/i,
    runs: /(?:\\{1,8}u00[0-9a-f]{2}|[\w.~+/=-]){6,}/gi,
    decode: (run) =>
      run.replace(/\\{1,8}u00([0-9a-f]{2})/gi, (_, pair: string) => String.fromCharCode(parseInt(pair, 16))),
  },
  { sign: /\\x[2-7]/i, runs: /(?:\\{1,8}x[0-9a-f]{2}){6,}/gi, decode: decodePairs },
  { sign: /[0-9a-f]{24}/i, runs: /(?:[2-7][0-9a-f]){12,}/gi, decode: decodePairs },
  // UTF-16 read byte by byte.
  {
    sign: /\u0000/,
    runs: /(?:[\u0020-\u007e]\u0000|\u0000[\u0020-\u007e]){6,}[\u0020-\u007e]?/g,
    decode: (run) => run.replaceAll('\u0000', ''),
  },
];

/**
 * Stars for every run of encoded characters in which `mask` finds a secret once it is decoded, and would not find all of it
 * as it stands; as long as it was.
 */
export function maskEncodedRuns(text: string, mask: (decoded: string) => string): string {
  let masked = text;
  for (const { sign, runs, decode } of encodings) {
    if (!sign.test(masked)) continue;
    masked = masked.replace(runs, (run) => {
      if (!sign.test(run)) return run;
      const decoded = decode(run);
      if (decoded === run) return run;
      const safe = mask(decoded);
      return safe === decoded || decode(mask(run)) === safe ? run : starsFor(run);
    });
  }
  return masked;
}

export function starsFor(text: string): string {
  return text.replace(/[A-Za-z0-9_+/=.~%\\\u0000-]/g, '*');
}

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
