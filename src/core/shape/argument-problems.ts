import type { z } from 'zod';
import { judgeBySchema } from './judge-by-schema';

/** What is wrong with one argument, for those who word it. */
export interface ArgumentFault {
  /** As `options.size`; empty: the arguments as a whole. */
  readonly path: string;
  readonly what: 'missing' | 'type' | 'not-allowed' | 'unknown-name' | 'too-small' | 'too-big' | 'other';
  /** Of `type`: the type that is wanted. Of `not-allowed`: what is allowed. Of a bound: the bound. Of `unknown-name`: the names. */
  readonly wanted: string;
  /** The schema's reader's own words; holds no argument's value. */
  readonly message: string;
}

export type ArgumentFaults = { readonly kind: 'valid' | 'uncheckable' } | Faulty;
type Faulty = { readonly kind: 'invalid'; readonly faults: readonly ArgumentFault[] };

const maxFaults = 50;
const maxText = 200;

/** Judges a tool's arguments field by field, by the JSON Schema that the server gave. Never throws. */
export function argumentFaults(inputSchema: unknown, value: unknown): ArgumentFaults {
  const judged = judgeBySchema(inputSchema, value);
  if (judged.kind === 'fits') return { kind: judged.isWhole ? 'valid' : 'uncheckable' };
  if (judged.kind === 'uncheckable') return judged;
  const faults = judged.issues.slice(0, maxFaults).map((issue) => ({
    path: issue.path.map(String).join('.').slice(0, maxText),
    message: issue.message.slice(0, maxText),
    ...faultInShort(issue),
  }));
  return { kind: 'invalid', faults };
}

/** What is wrong, as a code, and what is wanted instead. */
export function faultInShort(issue: z.core.$ZodIssue): Pick<ArgumentFault, 'what' | 'wanted'> {
  const told = (what: ArgumentFault['what'], wanted: unknown) => ({
    what,
    wanted: String(wanted).slice(0, maxText),
  });
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return told('missing', '');
  switch (issue.code) {
    case 'invalid_type':
      return told('type', issue.expected);
    case 'invalid_value':
      return told('not-allowed', issue.values.map(String).join(', '));
    case 'unrecognized_keys':
      return told('unknown-name', issue.keys.join(', '));
    case 'too_small':
      return told('too-small', issue.minimum);
    case 'too_big':
      return told('too-big', issue.maximum);
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return told('other', '');
  }
}
