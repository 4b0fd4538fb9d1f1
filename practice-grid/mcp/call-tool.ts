import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { spell } from '../http/answers';
import type { Exchange } from '../http/exchange';
import { GridError } from '../state/grid-error';
import type { Variants } from '../state/variants';
import { findTool } from '../tools/catalogue';
import { checkAccess, execute } from '../tools/execute';
import { signIn } from './sign-in';

const plainError = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });

/** A failure as the variant shapes it. `code` is ScaiGrid's or, of a remote tool, whatever the upstream called it. */
export function failure(code: string, message: string, variants: Variants): CallToolResult {
  if (variants.toolErrors === 'plain-text') return plainError(message);
  const text = JSON.stringify({ error: { code, message } }, null, 2);
  const content = [{ type: 'text' as const, text }];
  return variants.toolErrors === 'json' ? { content, isError: true } : { content };
}

/** Runs a tool for the caller of this request. The result is one text block of JSON. */
export async function callTool(exchange: Exchange, name: string, input: unknown): Promise<CallToolResult> {
  const { variants } = exchange.world;
  let call;
  try {
    call = signIn(exchange);
  } catch (error) {
    // Refused before there is a caller: the framework's own error, not the gateway's JSON.
    if (error instanceof GridError) return plainError(error.message);
    throw error;
  }
  try {
    const tool = findTool(name);
    if (!tool) throw new GridError('TOOL_NOT_FOUND', `Tool '${name}' is not registered`);
    checkAccess(tool, call);
    const parsed = tool.parse(input);
    if (!parsed.ok) {
      const issues = parsed.issues.map((issue) => `${issue.field}: ${issue.message}`);
      return plainError(`Input validation error: ${issues.join('; ')}`);
    }
    const result = await execute(tool, parsed.args, call);
    return { content: [{ type: 'text', text: JSON.stringify(spell(result, variants)) }] };
  } catch (error) {
    if (!(error instanceof GridError)) throw error;
    const hidden = error.code === 'PERMISSION_DENIED' && variants.deniedTool === 'tool-not-found';
    return hidden
      ? failure('TOOL_NOT_FOUND', `Tool '${name}' is not registered`, variants)
      : failure(error.code, error.message, variants);
  }
}
