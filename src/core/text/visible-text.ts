/**
 * Characters that show nothing or turn the reading direction round: with them a server could make one text look like
 * another. Halves of pairs are among them. Line breaks and tabs are left to the layout.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const layout = new Set(['\n', '\r', '\t']);

/**
 * Letters of Cyrillic, Greek and Armenian that are drawn like Latin ones. Among Latin letters they make one name look like
 * another; a word of their own script is left as it is.
 */
const lookalike =
  /[\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u04CF\u0501\u051B\u051D\u0405\u0406\u0408\u0410\u0412\u0415\u041A\u041C-\u041E\u0420-\u0423\u0425\u03B9\u03BD\u03BF\u03C1\u0391\u0392\u0395-\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u0570\u0578\u057D\u0585]/gu;
const words = /[\p{L}\p{M}\p{N}_]+/gu;

/**
 * A text from outside as it may be shown: what cannot be seen, and what only looks like a Latin letter among them, is written
 * out, as `⟨U+202E⟩`.
 */
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

function written(text: string, write: (character: string) => string): string {
  const seen = text.replace(hidden, (character) => (layout.has(character) ? character : write(character)));
  if (seen.search(lookalike) < 0) return seen;
  return seen.replace(words, (word) => (/[a-z]/i.test(word) ? word.replace(lookalike, write) : word));
}
