/** How a file is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly eol: string;
  /** One step of indentation. */
  readonly unit: string;
  /** Null: names and values stand below one another. */
  readonly oneLine: OneLine | null;
}

/** What stands between the parts of an object on one line; each is a space or nothing. */
export interface OneLine {
  readonly afterColon: string;
  readonly afterComma: string;
  readonly inside: string;
}

const defaultUnit = '  ';
const spaced: OneLine = { afterColon: ' ', afterComma: ' ', inside: ' ' };
const minified: OneLine = { afterColon: '', afterComma: '', inside: '' };

/** Of a strict JSON text. One without content, or with `{}` alone, says nothing and gets the usual layout. */
export function layoutOf(text: string): Layout {
  const eol = /\r\n|\n|\r/.exec(text.trim())?.[0];
  if (eol === undefined && !/^[{[]\s*[}\]]?$/.test(text.trim())) {
    return { eol: '\n', unit: defaultUnit, oneLine: /[:,] |\{ /.test(text) ? oneLineOf(text) : minified };
  }
  const unit = /[{[][ \t]*(?:\r\n|\n|\r)([ \t]+)/.exec(text)?.[1] ?? defaultUnit;
  return { eol: eol ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n', unit, oneLine: null };
}

/** Of an object or list that stands on one line: `text` is all of it. */
export function oneLineOf(text: string): OneLine {
  if (/^[{[]\s*[}\]]$/.test(text)) return spaced;
  return {
    inside: /^[{[] /.test(text) ? ' ' : '',
    afterColon: /":(?=\S)/.test(text) ? '' : ' ',
    afterComma: /,(?=\S)/.test(text) || (!text.includes(',') && /":(?=\S)/.test(text)) ? '' : ' ',
  };
}

/** The spaces and tabs at the beginning of the line on which `offset` stands. */
export function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !'\r\n'.includes(text[start - 1] ?? '')) start--;
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}
