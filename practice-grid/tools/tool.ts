import { z } from 'zod';
import type { Caller } from '../state/caller';
import type { World } from '../state/world';

/** One call of a tool, from either side. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly via: 'mcp' | 'rest';
  readonly requestId: string;
  readonly ipAddress: string;
  readonly userAgent: string;
}

/** The REST equivalent of a tool: same service, other wrapping. */
export interface RestEquivalent {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Parameters as `{name}`; they become arguments. */
  readonly path: string;
  /** REST shows the result in another shape than the tool. */
  readonly present?: (result: unknown) => unknown;
}

export interface Tool {
  readonly name: string;
  readonly description: string;
  /** Null: a core tool. */
  readonly moduleId: string | null;
  /** Empty: open to everybody who is signed in. */
  readonly requiredPermission: string;
  readonly inputSchema: Record<string, unknown>;
  readonly rest: RestEquivalent;
  /** The action under which a mutating call is recorded; null: a read. */
  readonly auditAction: string | null;
  readonly parse: (
    input: unknown,
  ) => { ok: true; args: unknown } | { ok: false; issues: readonly InputIssue[] };
  /** Does the work. `args` are what `parse` returned. */
  readonly run: (args: unknown, call: Call) => unknown;
}

export interface InputIssue {
  readonly field: string;
  readonly message: string;
}

/** A row of the tool table; the input's type follows its schema. */
export function defineTool<Input extends z.ZodObject>(
  row: Omit<Tool, 'inputSchema' | 'parse' | 'run' | 'moduleId' | 'auditAction'> & {
    readonly moduleId?: string;
    readonly auditAction?: string;
    readonly input: Input;
    readonly run: (args: z.output<Input>, call: Call) => unknown;
  },
): Tool {
  const { input, run, moduleId = null, auditAction = null, ...rest } = row;
  const { $schema: _, ...inputSchema } = z.toJSONSchema(input, { io: 'input' });
  return {
    ...rest,
    moduleId,
    auditAction,
    inputSchema,
    parse: (value) => {
      const parsed = input.safeParse(value);
      if (parsed.success) return { ok: true, args: parsed.data };
      const issues = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
      return { ok: false, issues };
    },
    run: (args, call) => run(args as z.output<Input>, call),
  };
}

/** The result of a list tool. REST puts `pagination` beside `data`. */
export interface Page {
  readonly items: readonly unknown[];
  readonly pagination: { readonly has_more: boolean; readonly next_cursor: string | null };
}

export const pageInput = {
  limit: z.int().min(1).max(1000).default(100),
  cursor: z.string().optional(),
};

/** One page of rows; the cursor is opaque to clients. */
export function page(rows: readonly unknown[], args: { limit: number; cursor?: string | undefined }): Page {
  const start = args.cursor ? Number(args.cursor.replace('cur_', '')) || 0 : 0;
  const end = start + args.limit;
  const more = end < rows.length;
  return {
    items: rows.slice(start, end),
    pagination: { has_more: more, next_cursor: more ? `cur_${end}` : null },
  };
}

/** A fresh id with the prefix of its kind. */
export function makeId(prefix: string): string {
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
}

/** ISO 8601 of unix ms. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
