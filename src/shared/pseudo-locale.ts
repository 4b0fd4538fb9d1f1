/**
 * The language of nobody, for development and tests: English with accents, two fifths longer and in brackets. A text outside the
 * brackets never went through a catalogue; one that is cut off has no room for a longer language.
 */
export const pseudoTag = 'en-XA';

const plain = 'aeiouyncszAEIOUYNCSZ';
const accented = 'áéíóúýñçšžÁÉÍÓÚÝÑÇŠŽ';
const longer = 0.4;
const filler = 'óñé ťŵó ťĥřéé ƒóúř ƒíṽé ';

/** Every text of a catalogue made longer; what is to be filled in stays. */
export function pseudo<Catalogue>(catalogue: Catalogue): Catalogue {
  if (typeof catalogue === 'string') return pseudoText(catalogue) as Catalogue;
  if (typeof catalogue !== 'object' || catalogue === null) return catalogue;
  if (Array.isArray(catalogue)) return catalogue.map((part: unknown) => pseudo(part)) as Catalogue;
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, part]: [string, unknown]) => [key, pseudo(part)]),
  ) as Catalogue;
}

const withAccent = (letter: string): string => accented.charAt(plain.indexOf(letter)) || letter;

function pseudoText(text: string): string {
  const said = text
    .split(/(\{\{\w+\}\})/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/gi, withAccent)))
    .join('');
  const more = Math.ceil(text.length * longer);
  return `⟦${said} ${filler
    .repeat(Math.ceil(more / filler.length))
    .slice(0, more)
    .trimEnd()}⟧`;
}
