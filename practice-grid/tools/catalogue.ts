import { accountingTools } from './accounting';
import { administrationTools } from './administration';
import { conversationTools } from './conversations';
import { identityTools } from './identity';
import { inferenceTools } from './inference';
import { modelTools } from './models';
import { moduleTools } from './module-tools';
import type { Tool } from './tool';

/** Every tool that is not remote: what `GET /v1/modules/scaimcp/tools` shows whole and MCP shows filtered. */
export const catalogue: readonly Tool[] = [
  ...inferenceTools,
  ...modelTools,
  ...conversationTools,
  ...accountingTools,
  ...identityTools,
  ...administrationTools,
  ...moduleTools,
];

const byName = new Map(catalogue.map((tool) => [tool.name, tool]));

export function findTool(name: string): Tool | undefined {
  return byName.get(name);
}
