import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { spell } from '../http/answers';
import type { Exchange } from '../http/exchange';
import { GridError } from '../state/grid-error';
import { findTool } from '../tools/catalogue';
import { checkAccess, execute } from '../tools/execute';
import type { Call } from '../tools/tool';
import { callRemoteTool } from './call-remote-tool';
import { failure, plainFailure } from './failure';
import { signIn } from './sign-in';

/** Runs a tool for the caller of this request. The result of a tool that is not remote is one text block of JSON. */
export async function callTool(
  exchange: Exchange,
  name: string,
  args: Record<string, unknown>,
): Promise<CallToolResult> {
  const { variants } = exchange.world;
  let call: Call;
  try {
    call = signIn(exchange);
  } catch (error) {
    // Refused before there is a caller: the framework's own error, not the gateway's JSON.
    if (error instanceof GridError) return plainFailure(error.message);
    throw error;
  }
  try {
    return await (name.startsWith('remote.')
      ? callRemoteTool(call, name, args)
      : callOwnTool(call, name, args));
  } catch (error) {
    if (!(error instanceof GridError)) throw error;
    const hidden = error.code === 'PERMISSION_DENIED' && variants.deniedTool === 'tool-not-found';
    return hidden
      ? failure('TOOL_NOT_FOUND', `Tool '${name}' is not registered`, variants)
      : failure(error.code, error.message, variants);
  }
}

async function callOwnTool(call: Call, name: string, args: Record<string, unknown>): Promise<CallToolResult> {
  const tool = findTool(name);
  if (!tool) throw new GridError('TOOL_NOT_FOUND', `Tool '${name}' is not registered`);
  checkAccess(tool, call);
  const parsed = tool.parse(args);
  if (!parsed.ok) {
    const issues = parsed.issues.map((issue) => `${issue.field}: ${issue.message}`);
    return plainFailure(`Input validation error: ${issues.join('; ')}`);
  }
  const result = await execute(tool, parsed.args, call);
  return { content: [{ type: 'text', text: JSON.stringify(spell(result, call.world.variants)) }] };
}
