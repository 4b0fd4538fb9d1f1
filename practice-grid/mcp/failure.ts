import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Variants } from '../state/variants';

/** A failure in plain words, as the framework reports an exception. */
export function plainFailure(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}

/** A failure as the variant shapes it. `code` is ScaiGrid's or, of a remote tool, whatever the upstream called it. */
export function failure(code: string, message: string, variants: Variants): CallToolResult {
  if (variants.toolErrors === 'plain-text') return plainFailure(message);
  const text = JSON.stringify({ error: { code, message } }, null, 2);
  const content = [{ type: 'text' as const, text }];
  return variants.toolErrors === 'json' ? { content, isError: true } : { content };
}
