import type { Dialect } from '../../clients/client';
import { strictTwin } from './jsonc';

/** A value as `JSON.parse` gives it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonRecord;

export interface JsonRecord {
  readonly [name: string]: JsonValue;
}

export function isRecord(value: JsonValue | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of a text that is known to be valid for its client, or of a part of one. */
export function parseValue(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return JSON.parse(strictTwin(text)) as JsonValue;
  }
}

/** Throws where the client would not read the text. */
export function parseAs(text: string, dialect: Dialect): JsonValue {
  return JSON.parse(strictTwin(text, dialect)) as JsonValue;
}
