import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { type ClientId, clientIds } from '../core/clients/client';
import { isSymptomId, symptomIds } from '../core/symptoms/symptoms';
import type { SymptomId } from '../core/symptoms/symptoms';
import { UsageError } from './terminal';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses one command's arguments strictly; an unknown option or a missing value is a UsageError. */
export function parse<const Given extends Options>(
  args: readonly string[],
  options: Given,
  positionals: readonly string[] = [],
) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw whyNotParsed(error);
  }
  if (parsed.positionals.length > positionals.length) {
    throw new UsageError('usage.word-too-many', { word: parsed.positionals[positionals.length] ?? '' });
  }
  const missing = positionals[parsed.positionals.length];
  if (missing !== undefined) throw new UsageError('usage.word-missing', { word: missing });
  return parsed;
}

/** Node says it in English and adds advice about `--` that only confuses here. */
function whyNotParsed(error: unknown): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  const [, option = ''] = /'([^']+)'/.exec(message) ?? [];
  const isUnknown =
    error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return new UsageError(isUnknown ? 'usage.option-unknown' : 'usage.option-value', { option });
}

export function symptomFrom(text: string | undefined, otherwise: SymptomId): SymptomId {
  if (text === undefined) return otherwise;
  if (isSymptomId(text)) return text;
  throw new UsageError('usage.symptom-unknown', { symptom: text, known: symptomIds.join(', ') });
}

/** Undefined: not given. */
export function clientFrom(text: string | undefined): ClientId | undefined {
  if (text === undefined) return undefined;
  const known = clientIds.find((id) => id === text);
  if (known !== undefined) return known;
  throw new UsageError('usage.client-unknown', { client: text, known: clientIds.join(', ') });
}

/** Seconds as text to milliseconds; null when not given. */
export function millisecondsFrom(text: string | undefined): number | null {
  if (text === undefined) return null;
  const seconds = Number(text);
  if (!Number.isFinite(seconds) || seconds <= 0) {
    throw new UsageError('usage.timeout', { text });
  }
  return Math.round(seconds * 1000);
}
