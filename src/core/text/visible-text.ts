/**
 * Characters that show nothing or turn the reading direction round: with them a server could make one text look like
 * another. Halves of pairs are among them. Line breaks and tabs are left to the layout.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const layout = new Set(['\n', '\r', '\t']);

/** A text from outside as it may be shown: what cannot be seen is written out, as `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  return written(text, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${code}⟩`;
  });
}

/** JSON for people and for terminals: the same value, with what cannot be seen escaped in its texts. Ends with a line break. */
export function visibleJson(value: unknown): string {
  return written(`${JSON.stringify(value, null, 2)}\n`, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

const written = (text: string, write: (character: string) => string): string =>
  text.replace(hidden, (character) => (layout.has(character) ? character : write(character)));
