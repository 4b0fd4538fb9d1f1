import type { McpSeen } from '../../observations/mcp';

/** The names that `tools/list` showed; empty where it failed. */
export function listedTools({ toolsList }: McpSeen): readonly string[] {
  return toolsList.kind === 'ok' ? toolsList.value.tools.map(({ name }) => name) : [];
}
