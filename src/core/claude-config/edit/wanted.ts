import { isRecord, type JsonValue, parseValue } from './json-value';

/** What a part of a text shall become: a value, in which parts may be taken over as they are written elsewhere. */
export type Wanted = null | boolean | number | string | readonly Wanted[] | WantedRecord | Verbatim;

export interface WantedRecord {
  readonly [name: string]: Wanted;
}

const verbatimTag: unique symbol = Symbol('verbatim');

/** A value as somebody wrote it: numbers, escapes and layout are kept. */
export interface Verbatim {
  readonly [verbatimTag]: true;
  readonly value: JsonValue;
  readonly source: string;
  /** What stood before it on its line, spaces and tabs only. */
  readonly indent: string;
}

/** `source` is strict JSON. */
export function verbatim(source: string, indent: string): Verbatim {
  return { [verbatimTag]: true, value: parseValue(source), source, indent };
}

export function isVerbatim(wanted: Wanted): wanted is Verbatim {
  return typeof wanted === 'object' && wanted !== null && verbatimTag in wanted;
}

export function isWantedRecord(wanted: Wanted): wanted is WantedRecord {
  return typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted) && !isVerbatim(wanted);
}

/** Equal but for the order of names; values may be nested as deep as they like. */
export function isMeant(value: JsonValue, wanted: Wanted): boolean {
  const waiting: [JsonValue, Wanted][] = [[value, wanted]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const is = next[0];
    const shall = isVerbatim(next[1]) ? next[1].value : next[1];
    if (Array.isArray(is) && Array.isArray(shall)) {
      if (is.length !== shall.length) return false;
      for (const [index, item] of is.entries()) waiting.push([item as JsonValue, shall[index] as Wanted]);
    } else if (isRecord(is) && isWantedRecord(shall)) {
      const names = Object.keys(is);
      if (names.length !== Object.keys(shall).length) return false;
      for (const name of names) {
        const part = Object.hasOwn(shall, name) ? shall[name] : undefined;
        if (part === undefined) return false;
        waiting.push([is[name] as JsonValue, part]);
      }
    } else if (!Object.is(is, shall)) {
      return false;
    }
  }
  return true;
}
