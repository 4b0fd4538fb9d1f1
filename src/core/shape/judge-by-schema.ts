import { z } from 'zod';
import { safeSchema } from './safe-schema';

/** `fits`: what could be judged fits; `isWhole` says whether that was all. */
export type Judgement =
  | { readonly kind: 'fits'; readonly isWhole: boolean }
  | { readonly kind: 'faulty'; readonly issues: readonly z.core.$ZodIssue[] }
  | { readonly kind: 'uncheckable' };

/** Steps of judging that nobody notices: those of the schema for each part of the value. */
const maxWork = 2_000_000;

/** Judges a value by a JSON Schema from a server. Never throws, runs no regular expression of the server, ends soon. */
export function judgeBySchema(inputSchema: unknown, value: unknown): Judgement {
  try {
    const { schema, cost, isWhole } = safeSchema(inputSchema);
    if (partsOf(value, maxWork / cost) > maxWork / cost) return { kind: 'uncheckable' };
    const parsed = z
      .fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
      .safeParse(value, { reportInput: true });
    return parsed.success ? { kind: 'fits', isWhole } : { kind: 'faulty', issues: parsed.error.issues };
  } catch {
    return { kind: 'uncheckable' };
  }
}

/** How many values a value is made of; stops counting beyond `most`. */
function partsOf(value: unknown, most: number): number {
  const left: unknown[] = [value];
  let count = 0;
  while (left.length > 0 && count <= most) {
    const part = left.pop();
    count += 1;
    if (typeof part === 'object' && part !== null)
      left.push(...(Object.values(part) as unknown[]).slice(0, most + 1));
  }
  return count;
}
