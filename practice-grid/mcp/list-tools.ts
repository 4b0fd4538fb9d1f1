import type { Tool as McpTool } from '@modelcontextprotocol/sdk/types.js';
import type { Exchange } from '../http/exchange';
import { GridError } from '../state/grid-error';
import { catalogue } from '../tools/catalogue';
import { isListed } from '../tools/execute';
import { asRpcError, signIn } from './sign-in';

/** The tools that this caller may call: by module, then by permission, then the remote ones. */
export function listTools(exchange: Exchange): McpTool[] {
  try {
    const call = signIn(exchange);
    return catalogue
      .filter((tool) => isListed(tool, call))
      .map(({ name, description, inputSchema }) => ({
        name,
        description,
        inputSchema: { ...inputSchema, type: 'object' as const },
      }));
  } catch (error) {
    throw error instanceof GridError ? asRpcError(error) : error;
  }
}
