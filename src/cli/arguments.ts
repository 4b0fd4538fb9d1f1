import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
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
    throw new UsageError(error instanceof Error ? firstSentence(error.message) : String(error));
  }
  if (parsed.positionals.length > positionals.length) {
    throw new UsageError(`“${parsed.positionals[positionals.length] ?? ''}” is one word too many.`);
  }
  const missing = positionals[parsed.positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  return parsed;
}

// parseArgs adds advice about `--` that only confuses here.
const firstSentence = (message: string): string => message.split('. To specify')[0] ?? message;

export function symptomFrom(text: string | undefined, otherwise: SymptomId): SymptomId {
  if (text === undefined) return otherwise;
  if (isSymptomId(text)) return text;
  throw new UsageError(`There is no symptom “${text}”. Known: ${symptomIds.join(', ')}.`);
}

/** Seconds as text to milliseconds; null when not given. */
export function millisecondsFrom(text: string | undefined): number | null {
  if (text === undefined) return null;
  const seconds = Number(text);
  if (!Number.isFinite(seconds) || seconds <= 0) {
    throw new UsageError(`--timeout takes a number of seconds above 0, not “${text}”.`);
  }
  return Math.round(seconds * 1000);
}
