/** Long enough that a start is rarely met by chance, short enough for every secret that is looked for. */
const startLength = 6;

/** How a text is torn: by a terminal, a mail program, a hand, or as an escape inside JSON. */
const tears = /\s+|(?:\\[nrt])+/g;

/** The forms that begin alike. Keys of one service all do, so finding one must not mean trying each of them. */
class FormsOfStart {
  readonly #replacements = new Map<string, string>();
  /** The longest first: one secret may be the beginning of another. */
  readonly #lengths: number[] = [];

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
  /** Which pairs of characters a form starts with: rules out nearly every place without a look-up. */
  readonly #firstPairs = new Uint8Array(65_536);

  /** `text` must have at least six characters, `replacement` as many as it. */
  add(text: string, replacement: string): void {
    const start = text.slice(0, startLength);
    const forms = this.#byStart.get(start) ?? new FormsOfStart();
    forms.add(text, replacement);
    this.#byStart.set(start, forms);
    this.#firstPairs[pairAt(text, 0)] = 1;
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
      const replacement = this.#byStart.get(text.slice(at, at + startLength))?.replacementAt(text, at);
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
