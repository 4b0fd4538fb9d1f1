import type { JsonScalar, JsonString } from '../json-tree';
import { afterBlanks, endsValueOnLine, insert, replace, runEnd, type Scan } from './scan';

const word = /[^\s,;{}[\]"']+/y;
const keyWord = /[^\s,:{}[\]"']+/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const literals: Readonly<Record<string, boolean | null>> = {
  true: true,
  false: false,
  null: null,
  none: null,
};
/** One word that can only be meant as text: no number, none of JavaScript's own names. */
const plainWord = /^(?!(?:undefined|NaN|-?Infinity)$)[A-Za-z_$@~%/][\w$.:/%@+~=?&-]*$/;

const valueBeforeComment = /(?:-?\d[\d.eE+-]*|true|false|null)(?=\/[/*])/y;

/** A comment may follow at once: `1/* one *\/`. */
function commentedValueEnd(text: string, start: number): number | null {
  const end = runEnd(valueBeforeComment, text, start);
  return end === start ? null : end;
}

/** Reads a value that has no quotes: a number, a literal, or a text whose quotes were forgotten. Null: nothing is there. */
export function scanWord(scan: Scan, start: number): JsonScalar | JsonString | null {
  const { text } = scan;
  const end = commentedValueEnd(text, start) ?? runEnd(word, text, start);
  if (end === start) return null;
  const written = text.slice(start, end);
  if (number.test(written)) return { kind: 'scalar', start, end, value: Number(written) };
  const literal = written.toLowerCase();
  const meant = Object.hasOwn(literals, literal) ? literals[literal] : undefined;
  if (meant !== undefined) {
    const spelling = String(meant);
    if (written !== spelling) scan.report('literal-spelling', start, end, [replace(start, end, spelling)]);
    return { kind: 'scalar', start, end, value: meant };
  }
  if (text[end] === '"' && endsValueOnLine(text, end + 1)) {
    scan.report('missing-quote', start, start + 1, plainWord.test(written) ? [insert(start, '"')] : null);
    return { kind: 'string', start, end: end + 1, value: written };
  }
  if (/^[-+.\d]/.test(written)) {
    scan.report('bad-number', start, end, null);
    return { kind: 'scalar', start, end, value: undefined };
  }
  const cutLiteral = ['true', 'false', 'null'].some((spelling) => spelling.startsWith(literal));
  const certain = plainWord.test(written) && !cutLiteral && end < text.length && endsValueOnLine(text, end);
  scan.report('unquoted-value', start, end, certain ? [insert(start, '"'), insert(end, '"')] : null);
  return { kind: 'string', start, end, value: written };
}

/** Reads a name that has no quotes. Null: what is there is no name. */
export function scanKeyWord(scan: Scan, start: number): JsonString | null {
  const { text } = scan;
  const end = runEnd(keyWord, text, start);
  if (end === start) return null;
  const value = text.slice(start, end);
  const plain = /^[\w$.-]+$/.test(value);
  if (text[end] === '"' && text[afterBlanks(text, end + 1)] === ':') {
    scan.report('missing-quote', start, start + 1, plain ? [insert(start, '"')] : null);
    return { kind: 'string', start, end: end + 1, value };
  }
  if (text[afterBlanks(text, end)] !== ':') return null;
  scan.report('unquoted-key', start, end, plain ? [insert(start, '"'), insert(end, '"')] : null);
  return { kind: 'string', start, end, value };
}
