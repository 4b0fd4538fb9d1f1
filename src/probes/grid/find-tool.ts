import { z } from 'zod';
import type { McpClient } from './mcp-client';

export interface ListedTool {
  readonly name: string;
  readonly inputSchema: unknown;
  readonly readOnlyHint: boolean;
}

const listMs = 8_000;
const maxPages = 20;

const pageSchema = z.looseObject({
  tools: z.array(
    z.looseObject({
      name: z.string(),
      inputSchema: z.unknown().optional(),
      annotations: z.unknown().optional(),
    }),
  ),
  nextCursor: z.string().optional(),
});

/** A tool as `tools/list` shows it now; null: it is not listed, or the list did not come. */
export async function findTool(client: McpClient, name: string): Promise<ListedTool | null> {
  let cursor: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const params = cursor === undefined ? {} : { cursor };
    const answer = await client.request({ method: 'tools/list', params }, pageSchema, listMs);
    if (answer.kind !== 'ok') return null;
    const tool = answer.value.tools.find((each) => each.name === name);
    if (tool !== undefined) {
      const { annotations, inputSchema = {} } = tool;
      const hint = z.looseObject({ readOnlyHint: z.literal(true) }).safeParse(annotations);
      return { name, inputSchema, readOnlyHint: hint.success };
    }
    cursor = answer.value.nextCursor;
    if (cursor === undefined) return null;
  }
  return null;
}
