import { faultInShort } from './argument-problems';
import type { ArgumentFault } from './argument-problems';
import { judgeBySchema } from './judge-by-schema';

/** What is wrong with one argument. `path` as `options.size`; empty: the arguments as a whole. */
export interface ArgumentProblem {
  readonly path: string;
  /** In words, as the schema's reader says it. Holds no argument's value. */
  readonly message: string;
  /** The same as a code, for words of our own; absent in reports from before there was one. */
  readonly what?: ArgumentFault['what'];
  readonly wanted?: string;
}

/** `uncheckable`: the schema says more than was checked (a pattern, say, which is never run); the arguments may be right. */
export type ArgumentVerdict =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly problems: readonly ArgumentProblem[] }
  | { readonly kind: 'uncheckable' };

const maxProblems = 20;
const maxMessage = 200;

/** Judges a tool's arguments by the JSON Schema that the server gave for them. Never throws. */
export function validateArguments(inputSchema: unknown, value: unknown): ArgumentVerdict {
  const judged = judgeBySchema(inputSchema, value);
  if (judged.kind === 'fits') return { kind: judged.isWhole ? 'valid' : 'uncheckable' };
  if (judged.kind === 'uncheckable') return judged;
  const problems = judged.issues.slice(0, maxProblems).map((issue) => ({
    path: issue.path.map(String).join('.').slice(0, maxMessage),
    message: issue.message.slice(0, maxMessage),
    ...faultInShort(issue),
  }));
  return { kind: 'invalid', problems };
}
