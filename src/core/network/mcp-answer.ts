/** What a body says when it is an answer to `initialize`; null: it is no MCP answer. */
export type McpAnswer =
  { readonly kind: 'result' } | { readonly kind: 'error'; readonly message: string } | null;

/** Reads the answer to an `initialize` request from a JSON body or the first complete event of a stream. */
export function readMcpAnswer(contentType: string | null, body: string): McpAnswer {
  const isStream = contentType?.toLowerCase().startsWith('text/event-stream') === true;
  for (const text of isStream ? eventData(body) : [body]) {
    const answer = answerOf(text);
    if (answer !== null) return answer;
  }
  return null;
}

/** The data of each complete event of a stream (a blank line ends an event). */
function eventData(body: string): readonly string[] {
  return body
    .replaceAll('\r\n', '\n')
    .split('\n\n')
    .slice(0, -1)
    .map((event) =>
      event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice('data:'.length).replace(/^ /, ''))
        .join('\n'),
    );
}

function answerOf(text: string): McpAnswer {
  let message: unknown;
  try {
    message = JSON.parse(text) as unknown;
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null || !('jsonrpc' in message)) return null;
  if ('error' in message && typeof message.error === 'object' && message.error !== null) {
    const said = 'message' in message.error ? message.error.message : null;
    return { kind: 'error', message: typeof said === 'string' ? said : '' };
  }
  const result: unknown = 'result' in message ? message.result : undefined;
  return typeof result === 'object' && result !== null && 'protocolVersion' in result
    ? { kind: 'result' }
    : null;
}
