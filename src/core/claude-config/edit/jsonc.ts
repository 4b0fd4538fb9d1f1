import type { Dialect } from '../../clients/client';

/**
 * The text with every comment blanked, line breaks inside it too, so that offsets stay and each line break left is one between
 * values. Knows nothing but strings and comments, apart from the tolerant reader, so that it can prove what that one plans.
 */
export function withoutComments(text: string, instead = blanks): string {
  if (!text.includes('/')) return text;
  const parts: string[] = [];
  let from = 0;
  tokens.lastIndex = 0;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    if (match[0].startsWith('"')) continue;
    parts.push(text.slice(from, match.index), instead(match[0]));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

const blanks = (comment: string): string => ' '.repeat(comment.length);

/** Whichever begins first: a string, a line comment or a block comment. */
const tokens = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[^]*?\*\//g;
const stringOrTrailingComma = /"(?:[^"\\\r\n]|\\.)*"?|(?<![[{,]\s*),(?=\s*[}\]])/g;

/** Strict JSON of the same length with the same values: comments and trailing commas are blanked. */
export function strictTwin(text: string, { comments, trailingCommas }: Dialect = tolerant): string {
  const bare = comments ? withoutComments(text) : text;
  if (!trailingCommas) return bare;
  return bare.replaceAll(stringOrTrailingComma, (token) => (token === ',' ? ' ' : token));
}

const tolerant: Dialect = { comments: true, trailingCommas: true };
