import { objectIn } from './json-rpc';
import type { BridgeWords } from './words';

export const explainName = 'ungrey_explain';

/** The one tool of a bridge that has no others. */
const explainTool = (words: BridgeWords): object => ({
  name: explainName,
  title: words.explainTitle,
  description: words.explainDescription,
  inputSchema: { type: 'object', properties: {}, additionalProperties: false },
  annotations: { readOnlyHint: true, openWorldHint: true },
});

export const explainList = (words: BridgeWords): object => ({ tools: [explainTool(words)] });

/** A list of tools as it was before, while the gateway takes its time. */
export function withExplainTool(known: object | null, words: BridgeWords): object {
  const { tools } = { tools: [], ...known } as { readonly tools: unknown };
  const others = Array.isArray(tools) ? (tools as readonly unknown[]) : [];
  return { ...known, tools: [explainTool(words), ...others] };
}

/** What tells a client to ask for a list again; null: it is no such list. */
export function changedNotice(method: string): string | null {
  switch (method) {
    case 'resources/list':
    case 'resources/templates/list':
      return 'notifications/resources/list_changed';
    case 'prompts/list':
      return 'notifications/prompts/list_changed';
    default:
      return null;
  }
}

const usualProtocolVersion = '2025-11-25';

/** The version that a client asks for is the one it gets: what is passed through is the same in all of them. */
export function protocolVersionOf(params: unknown): string {
  const asked = objectIn({ params }, 'params')['protocolVersion'];
  return typeof asked === 'string' && /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : usualProtocolVersion;
}

/**
 * The answer to `initialize`, before the gateway is heard: everything that is passed through counts as there, and what the
 * gateway lacks is answered as empty.
 */
export function initializeResult(protocolVersion: string, ungreyVersion: string): object {
  return {
    protocolVersion,
    capabilities: {
      tools: { listChanged: true },
      resources: { subscribe: true, listChanged: true },
      prompts: { listChanged: true },
      logging: {},
      completions: {},
      tasks: { list: {}, cancel: {}, requests: { tools: { call: {} } } },
    },
    serverInfo: { name: 'ungrey', title: 'ScaiGrid (by Ungrey)', version: ungreyVersion },
  };
}

interface Emptiness {
  readonly capability: string;
  readonly result: object;
}

/** What a server without a capability would have said, had the client been told so. */
const emptyResults: ReadonlyMap<string, Emptiness> = new Map(
  Object.entries({
    'tools/list': { capability: 'tools', result: { tools: [] } },
    'resources/list': { capability: 'resources', result: { resources: [] } },
    'resources/templates/list': { capability: 'resources', result: { resourceTemplates: [] } },
    'prompts/list': { capability: 'prompts', result: { prompts: [] } },
    'logging/setLevel': { capability: 'logging', result: {} },
    'completion/complete': { capability: 'completions', result: { completion: { values: [] } } },
  }),
);

export function emptyResultOf(method: string): Emptiness | null {
  return emptyResults.get(method) ?? null;
}

/** Sent again after a failure: they change nothing. */
const reads = new Set([
  'tools/list',
  'resources/list',
  'resources/templates/list',
  'resources/read',
  'prompts/list',
  'prompts/get',
  'completion/complete',
  'logging/setLevel',
]);

export function isRead(method: string): boolean {
  return reads.has(method);
}
