import { readMcpAnswer } from '../../core/network/mcp-answer';

/** Read at most; what is kept is less. A large page says no more about itself than its beginning. */
const maxRead = 64 * 1024;

/**
 * The beginning of a body as text. A stream of events is read until it holds the MCP answer: its server may keep it open.
 * Rejects when the connection breaks off before.
 */
export async function readBodyStart(
  contentType: string | null,
  body: AsyncIterable<Uint8Array>,
): Promise<string> {
  const decoder = new TextDecoder();
  const isStream = contentType?.toLowerCase().startsWith('text/event-stream') === true;
  let text = '';
  let read = 0;
  for await (const chunk of body) {
    read += chunk.length;
    text += decoder.decode(chunk, { stream: true });
    if (read >= maxRead || (isStream && readMcpAnswer(contentType, text) !== null)) break;
  }
  return text;
}
