import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { z } from 'zod';
import type { NamedToolSeen, ToolSeen } from '../../../core/observations/mcp';
import type { Vault } from '../../../core/redact/vault';
import { shareSafe } from '../share-safe';

const maxKept = 2_000;
const maxPages = 100;
const maxName = 256;
const maxDescription = 300;
const maxSchema = 64 * 1024;

/** Less than the SDK's schema asks for, so that one odd tool does not hide all others. */
const pageSchema = z.looseObject({
  tools: z.array(
    z.looseObject({
      name: z.string(),
      title: z.unknown().optional(),
      description: z.unknown().optional(),
      inputSchema: z.unknown().optional(),
      annotations: z.unknown().optional(),
    }),
  ),
  nextCursor: z.string().optional(),
});

/** Lists all pages: every tool is counted, the first ones are kept, their text masked and cut; of `named` its schema, too. */
export async function listTools(
  client: Client,
  options: { readonly signal: AbortSignal; readonly timeout: number },
  vault: Vault,
  named: string | null,
): Promise<{
  readonly tools: readonly ToolSeen[];
  readonly count: number;
  readonly hasMeGet: boolean;
  readonly namedTool: NamedToolSeen | null;
}> {
  const tools: ToolSeen[] = [];
  const cursors = new Set<string>();
  let count = 0;
  let hasMeGet = false;
  let namedTool: NamedToolSeen | null = null;
  let cursor: string | undefined;
  do {
    const params = cursor === undefined ? {} : { cursor };
    const page = await client.request({ method: 'tools/list', params }, pageSchema, options);
    count += page.tools.length;
    hasMeGet ||= page.tools.some((tool) => tool.name === 'me_get');
    const found = named === null ? undefined : page.tools.find(({ name }) => name === named);
    if (found !== undefined) namedTool = withSchema(found, vault);
    for (const tool of page.tools.slice(0, maxKept - tools.length)) tools.push(shown(tool, vault));
    cursor = page.nextCursor;
    // A server that hands out the same cursor for ever has no more to say.
    if (cursor !== undefined && cursors.has(cursor)) break;
    if (cursor !== undefined) cursors.add(cursor);
  } while (cursor !== undefined && cursors.size < maxPages);
  return { tools, count, hasMeGet, namedTool };
}

const readOnly = z.looseObject({ readOnlyHint: z.literal(true) });

function withSchema(
  { name, inputSchema = {}, annotations }: z.output<typeof pageSchema>['tools'][number],
  vault: Vault,
): NamedToolSeen {
  const readOnlyHint = readOnly.safeParse(annotations).success;
  const text = vault.maskText(JSON.stringify(inputSchema));
  const seen = { name: shareSafe(vault, name, maxName), readOnlyHint };
  if (text.length > maxSchema) return { ...seen, inputSchema: null };
  try {
    return { ...seen, inputSchema: JSON.parse(text) as unknown };
  } catch {
    return { ...seen, inputSchema: null };
  }
}

function shown(tool: { name: string; title?: unknown; description?: unknown }, vault: Vault): ToolSeen {
  const text = (value: unknown, maxLength: number): string | null =>
    typeof value === 'string' ? shareSafe(vault, value, maxLength) : null;
  return {
    name: shareSafe(vault, tool.name, maxName),
    title: text(tool.title, maxName),
    description: text(tool.description, maxDescription),
  };
}
