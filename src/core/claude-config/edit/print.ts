import type { Layout, OneLine } from './layout';
import { isVerbatim, isWantedRecord, type Verbatim, type Wanted } from './wanted';

/** The text of a value as `layout` would have it, for a line that begins with `indent`. */
export function print(wanted: Wanted, indent: string, layout: Layout): string {
  if (layout.oneLine !== null) return printOnOneLine(wanted, layout.oneLine);
  if (isVerbatim(wanted)) return reindented(wanted, indent, layout.eol);
  const parts = partsOf(wanted);
  if (parts === null || parts.length === 0) return printScalar(wanted);
  const inner = indent + layout.unit;
  const lines = parts.map(([key, part]) => `${inner}${printKey(key, ' ')}${print(part, inner, layout)}`);
  const [open, close] = bracketsOf(wanted);
  return `${open}${layout.eol}${lines.join(`,${layout.eol}`)}${layout.eol}${indent}${close}`;
}

export function printOnOneLine(wanted: Wanted, style: OneLine): string {
  if (isVerbatim(wanted)) return wanted.source;
  const parts = partsOf(wanted);
  if (parts === null || parts.length === 0) return printScalar(wanted);
  const [open, close] = bracketsOf(wanted);
  const printed = parts.map(([key, part]) => printKey(key, style.afterColon) + printOnOneLine(part, style));
  return `${open}${style.inside}${printed.join(`,${style.afterComma}`)}${style.inside}${close}`;
}

/** Nothing for the items of a list, which have no key. */
export function printKey(key: string | null, afterColon: string): string {
  return key === null ? '' : `${JSON.stringify(key)}:${afterColon}`;
}

function partsOf(wanted: Wanted): readonly (readonly [string | null, Wanted])[] | null {
  if (isWantedRecord(wanted)) return Object.entries(wanted);
  return Array.isArray(wanted) ? wanted.map((part: Wanted) => [null, part] as const) : null;
}

function bracketsOf(wanted: Wanted): readonly [string, string] {
  return isWantedRecord(wanted) ? ['{', '}'] : ['[', ']'];
}

function printScalar(wanted: Wanted): string {
  return JSON.stringify(wanted);
}

/** JSON texts hold no raw line breaks, so every line break is layout. */
function reindented({ source, indent }: Verbatim, to: string, eol: string): string {
  return source
    .split(/\r\n|\n|\r/)
    .map((line, index) => (index > 0 && line.startsWith(indent) ? to + line.slice(indent.length) : line))
    .join(eol);
}
