/**
 * Characters that show nothing or turn the reading direction round: with them a server could make one text look like
 * another. Halves of pairs are among them. Line breaks and tabs are left to the layout.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const layout = new Set(['\n', '\r', '\t']);

/** A text from outside as it may be shown: what cannot be seen is written out, as `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  return text.replace(hidden, (character) => {
    if (layout.has(character)) return character;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${code}⟩`;
  });
}

/** JSON for people and for terminals: the same value, with what cannot be seen escaped in its texts. Ends with a line break. */
export function visibleJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`.replace(hidden, (character) => {
    if (layout.has(character)) return character;
    return Array.from({ length: character.length }, (_, at) => {
      return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join('');
  });
}
