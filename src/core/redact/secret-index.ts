import { base64Forms, escapedForms, starsFor } from './encoded-forms';

/** Long enough that a start is rarely met by chance, short enough for every secret that is looked for. */
const startLength = 6;
/** Secrets that agree in so many characters have forms in base64 that begin alike, too. */
const kinLength = 8;

/** How a text is torn: by a terminal, a mail program, a hand, or as an escape inside JSON. */
const tears = /\s+|(?:\\[nrt])+/g;

/** The forms that begin alike. Keys of one service all do, so finding one must not mean trying each of them. */
class FormsOfStart {
  readonly #replacements = new Map<string, string>();
  /** The longest first: one secret may be the beginning of another. */
  readonly #lengths: number[] = [];
  /** Secrets of which a form that begins so is not made yet. */
  readonly kin: string[][] = [];

  add(form: string, replacement: string): void {
    if (this.#replacements.has(form)) return;
    this.#replacements.set(form, replacement);
    if (this.#lengths.includes(form.length)) return;
    this.#lengths.push(form.length);
    this.#lengths.sort((a, b) => b - a);
  }

  /** What to put at this place of a text, as long as the form that stands there; undefined: none does. */
  replacementAt(text: string, at: number): string | undefined {
    for (const length of this.#lengths) {
      const replacement = this.#replacements.get(text.slice(at, at + length));
      if (replacement !== undefined) return replacement;
    }
    return undefined;
  }
}

/**
 * Finds any of many secrets in a text in one pass, whole or torn by blanks and line breaks: the time grows with the text and not with
 * the number of secrets.
 */
export class SecretIndex {
  readonly #byStart = new Map<string, FormsOfStart>();
  /** By their first characters: the secrets whose forms in base64 are not made yet. */
  readonly #kin = new Map<string, string[]>();
  /** Which pairs of characters a form starts with: rules out nearly every place without a look-up. */
  readonly #firstPairs = new Uint8Array(65_536);

  /** `secret` must have at least six characters, `twin` as many as it. */
  add(secret: string, twin: string): void {
    this.#add(secret, twin);
    for (const form of escapedForms(secret)) this.#add(form, starsFor(form));
    this.#addBase64Later(secret);
  }

  // A file may hold thousands of keys, and hardly ever is one of them met in base64.
  #addBase64Later(secret: string): void {
    const beginning = secret.slice(0, kinLength);
    let kin = this.#kin.get(beginning);
    if (kin === undefined) {
      kin = [];
      this.#kin.set(beginning, kin);
      for (const form of base64Forms(beginning)) this.#formsLike(form).kin.push(kin);
    }
    kin.push(secret);
  }

  #addBase64(secrets: readonly string[]): void {
    for (const form of secrets.flatMap(base64Forms)) this.#add(form, starsFor(form));
  }

  #add(text: string, replacement: string): void {
    this.#formsLike(text).add(text, replacement);
  }

  #formsLike(text: string): FormsOfStart {
    const start = text.slice(0, startLength);
    let forms = this.#byStart.get(start);
    if (forms === undefined) {
      forms = new FormsOfStart();
      this.#byStart.set(start, forms);
      this.#firstPairs[pairAt(text, 0)] = 1;
    }
    return forms;
  }

  /** The text with every form replaced; as long as it was. */
  replaceIn(text: string): string {
    if (this.#byStart.size === 0 || text.length < startLength) return text;
    const joined = text.replace(tears, '');
    const replaced = this.#replaceInJoined(joined);
    return replaced === joined ? text : tearLike(text, replaced);
  }

  #replaceInJoined(text: string): string {
    const parts: string[] = [];
    let done = 0;
    for (let at = 0; at <= text.length - startLength; at += 1) {
      if (this.#firstPairs[pairAt(text, at)] === 0) continue;
      const forms = this.#byStart.get(text.slice(at, at + startLength));
      if (forms === undefined) continue;
      for (const kin of forms.kin) this.#addBase64(kin.splice(0));
      const replacement = forms.replacementAt(text, at);
      if (replacement === undefined) continue;
      parts.push(text.slice(done, at), replacement);
      done = at + replacement.length;
      at = done - 1;
    }
    return done === 0 ? text : parts.join('') + text.slice(done);
  }
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff);
}

/** Puts what tears `original` back at its places. */
function tearLike(original: string, joined: string): string {
  const parts: string[] = [];
  let at = 0;
  let removed = 0;
  for (const found of original.matchAll(tears)) {
    const until = found.index - removed;
    parts.push(joined.slice(at, until), found[0]);
    at = until;
    removed += found[0].length;
  }
  return parts.join('') + joined.slice(at);
}
