import type { McpSeen } from '../observations/mcp';

/** Tools that ScaiGrid shows to everybody who is signed in. */
export const openTools: readonly string[] = ['me_get', 'modules_list'];

/** Whether an MCP session was with ScaiGrid: by the server's name (documented: `scaigrid`), else by its open tools. */
export function isScaiGrid({ initialize, toolsList }: McpSeen): boolean {
  if (initialize.kind === 'ok' && /scai/i.test(initialize.value.serverName)) return true;
  if (toolsList.kind !== 'ok') return false;
  const names = new Set(toolsList.value.tools.map(({ name }) => name));
  return openTools.every((name) => names.has(name));
}
