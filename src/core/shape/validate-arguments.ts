import { z } from 'zod';

/** What is wrong with one argument. `path` as `options.size`; empty: the arguments as a whole. */
export interface ArgumentProblem {
  readonly path: string;
  /** In words, as the schema's reader says it. Holds no argument's value. */
  readonly message: string;
}

/** `uncheckable`: the schema uses something that this reader does not know; the arguments may be right. */
export type ArgumentVerdict =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly problems: readonly ArgumentProblem[] }
  | { readonly kind: 'uncheckable' };

const maxProblems = 20;
const maxMessage = 200;

/** Judges a tool's arguments by the JSON Schema that the server gave for them. Never throws. */
export function validateArguments(inputSchema: unknown, value: unknown): ArgumentVerdict {
  let parsed: z.ZodSafeParseResult<unknown>;
  try {
    parsed = z.fromJSONSchema(inputSchema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  } catch {
    return { kind: 'uncheckable' };
  }
  if (parsed.success) return { kind: 'valid' };
  const problems = parsed.error.issues.slice(0, maxProblems).map(({ path, message }) => ({
    path: path.map(String).join('.').slice(0, maxMessage),
    message: message.slice(0, maxMessage),
  }));
  return { kind: 'invalid', problems };
}
