import { z } from 'zod';
import type { McpStepOutcome } from '../../core/observations/mcp';
import type { Vault } from '../../core/redact/vault';
import { shareSafe } from '../network/share-safe';
import type { McpClient } from './mcp-client';

/** A tool as `tools/list` gives it, bounded; `shown` and the texts are masked. */
export interface RawTool {
  /** As the server wants it to be called. */
  readonly name: string;
  /** The name as it may be shown. */
  readonly shown: string;
  readonly title: string | null;
  readonly description: string | null;
  /** JSON text, not masked; null: there is none, or it is larger than what a form could be made of. */
  readonly inputSchema: string | null;
  readonly readOnly: boolean | null;
  readonly destructive: boolean | null;
}

const listMs = 20_000;
const maxPages = 200;
const maxTools = 20_000;
const maxName = 256;
const maxDescription = 8 * 1024;
const maxSchema = 64 * 1024;
/** Of a text that is longer than what is shown, masked with it, so that no half of a secret is left at the edge. */
const margin = 4 * 1024;

const flag = z.boolean().nullable().catch(null);
/** Less than the SDK's schema asks for, so that one odd tool does not hide all others. */
const pageSchema = z.looseObject({
  tools: z.array(
    z.looseObject({
      name: z.string(),
      title: z.unknown().optional(),
      description: z.unknown().optional(),
      inputSchema: z.unknown().optional(),
      annotations: z
        .looseObject({ readOnlyHint: flag.default(null), destructiveHint: flag.default(null) })
        .catch({ readOnlyHint: null, destructiveHint: null })
        .optional(),
    }),
  ),
  nextCursor: z.string().optional(),
});

/** Every tool with its schema, page by page; `isCut`: there are more than are kept. */
export async function listRawTools(
  client: McpClient,
  vault: Vault,
): Promise<McpStepOutcome<{ readonly tools: readonly RawTool[]; readonly isCut: boolean }>> {
  const tools: RawTool[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (;;) {
    const params = cursor === undefined ? {} : { cursor };
    const page = await client.request({ method: 'tools/list', params }, pageSchema, listMs);
    if (page.kind !== 'ok') return page;
    for (const tool of page.value.tools.slice(0, maxTools - tools.length)) tools.push(bounded(tool, vault));
    cursor = page.value.nextCursor;
    const isOver = cursor === undefined || cursors.has(cursor);
    const isCut = !isOver && (tools.length >= maxTools || cursors.size >= maxPages);
    if (isOver || isCut) return { ...page, value: { tools, isCut } };
    cursors.add(cursor ?? '');
  }
}

function bounded(tool: z.output<typeof pageSchema>['tools'][number], vault: Vault): RawTool {
  const text = (value: unknown, most: number): string | null =>
    typeof value === 'string' ? shareSafe(vault, value.slice(0, most + margin), most) : null;
  const schema = tool.inputSchema === undefined ? null : JSON.stringify(tool.inputSchema);
  return {
    name: tool.name.slice(0, maxName),
    shown: text(tool.name, maxName) ?? '',
    title: text(tool.title, maxName),
    description: text(tool.description, maxDescription),
    inputSchema: schema === null || schema.length > maxSchema ? null : schema,
    readOnly: tool.annotations?.readOnlyHint ?? null,
    destructive: tool.annotations?.destructiveHint ?? null,
  };
}
