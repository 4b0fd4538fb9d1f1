import { identityTools } from './identity';
import type { Tool } from './tool';

/** Every tool that is not remote: what `GET /v1/modules/scaimcp/tools` shows whole and MCP shows filtered. */
export const catalogue: readonly Tool[] = [...identityTools];

const byName = new Map(catalogue.map((tool) => [tool.name, tool]));

export function findTool(name: string): Tool | undefined {
  return byName.get(name);
}
