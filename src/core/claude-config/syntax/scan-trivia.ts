import { remove, replace, runEnd, type Scan } from './scan';

const whitespace = /[ \t\r\n]*/y;
/** Spaces and marks that editors and web pages bring along, which JSON does not allow between values. */
const invisible = /(?:(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}])+/uy;
const hasWidth = /[^\p{Cc}\p{Cf}]/u;
const lineEnd = /[\r\n]/g;

/** Passes over what may stand between two values and returns where the next one begins; reports what JSON forbids there. */
export function skipTrivia(scan: Scan, from: number): number {
  const { text } = scan;
  let at = from;
  for (;;) {
    at = runEnd(whitespace, text, at);
    const strange = runEnd(invisible, text, at);
    if (strange > at) {
      if (at === 0 && text.startsWith('\ufeff') && strange === 1) {
        scan.report('byte-order-mark', 0, 1, [remove(0, 1)]);
      } else {
        const space = hasWidth.test(text.slice(at, strange)) ? ' ' : '';
        scan.report('invisible-character', at, strange, [replace(at, strange, space)]);
      }
      at = strange;
      continue;
    }
    const comment = commentEnd(text, at);
    if (comment === null) return at;
    scan.report('comment', at, comment.end, comment.closed ? [remove(at, comment.end)] : null);
    at = comment.end;
  }
}

function commentEnd(text: string, at: number): { end: number; closed: boolean } | null {
  if (text.startsWith('/*', at)) {
    const close = text.indexOf('*/', at + 2);
    return close === -1 ? { end: text.length, closed: false } : { end: close + 2, closed: true };
  }
  if (!text.startsWith('//', at) && text[at] !== '#') return null;
  lineEnd.lastIndex = at;
  return { end: lineEnd.exec(text)?.index ?? text.length, closed: true };
}
