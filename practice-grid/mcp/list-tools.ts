import type { Tool as McpTool } from '@modelcontextprotocol/sdk/types.js';
import type { Exchange } from '../http/exchange';
import { GridError } from '../state/grid-error';
import { isModuleActive } from '../state/state';
import { remoteToolsOf } from '../scailink/registry';
import { catalogue } from '../tools/catalogue';
import { isListed } from '../tools/execute';
import { asRpcError, signIn } from './sign-in';

/** The tools that this caller may call: by module, then by permission, then the remote ones. */
export function listTools(exchange: Exchange): McpTool[] {
  try {
    const call = signIn(exchange);
    if (!isModuleActive(call.world.state, call.caller.tenant.id, 'scaimcp')) return [];
    const own = catalogue.filter((tool) => isListed(tool, call));
    const remote = remoteToolsOf(call).map(({ name, capability }) => ({ ...capability, name }));
    return [...own, ...remote].map(({ name, description, inputSchema }) => ({
      name,
      description,
      inputSchema: { ...inputSchema, type: 'object' as const },
    }));
  } catch (error) {
    throw error instanceof GridError ? asRpcError(error) : error;
  }
}
