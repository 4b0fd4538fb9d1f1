/**
 * Older builds log whole JSON-RPC messages, so what people asked and got; only what a message was about is kept of them:
 * its method, or the first key of its result.
 */
export function withoutMessageBody(text: string): string {
  const [, opening, body] = /^(Message from (?:client|server): )(\{.*)$/s.exec(text) ?? [];
  if (opening === undefined || body === undefined) return text;
  const method = /^\{(?:"(?:jsonrpc|id)":[^,{]*,)*"method":"([^"]{1,80})"/.exec(body)?.[1];
  if (method !== undefined) return `${opening}method="${method}"`;
  const result = /^\{(?:"(?:jsonrpc|id)":[^,{]*,)*"result":\{"([^"]{1,80})"/.exec(body)?.[1];
  if (result !== undefined) return `${opening}result="${result}"`;
  return `${opening}…`;
}
