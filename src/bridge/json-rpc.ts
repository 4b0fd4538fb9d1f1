/** JSON-RPC 2.0 as MCP uses it. Only what the bridge looks at is named; everything else passes through untouched. */
export type Id = string | number;

export interface Message {
  readonly id?: Id | null;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: { readonly code?: number; readonly message?: string };
}

/** A message and the text to pass on, which is one line. */
export interface RawMessage {
  readonly message: Message;
  readonly text: string;
}

export interface Request extends Message {
  readonly id: Id;
  readonly method: string;
}

export const methodNotFound = -32_601;
/** The code that the MCP SDKs use for a connection that is gone. */
export const connectionClosed = -32_000;

/**
 * The messages in a text: one, or several where an older protocol version sends a batch. Line ends between JSON's tokens
 * become spaces, so that each text is one line. Throws SyntaxError.
 */
export function readMessages(text: string): readonly RawMessage[] {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) {
    return value.filter(isMessage).map((message) => ({ message, text: JSON.stringify(message) }));
  }
  return isMessage(value) ? [{ message: value, text: oneLine(text) }] : [];
}

export function isRequest(message: Message): message is Request {
  return (
    typeof message.method === 'string' && (typeof message.id === 'string' || typeof message.id === 'number')
  );
}

export function isResponse(message: Message): boolean {
  return message.method === undefined && (message.result !== undefined || message.error !== undefined);
}

export function resultText(id: Id, result: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', id, result });
}

export function errorText(id: Id, code: number, message: string): string {
  return JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } });
}

export function notificationText(method: string, params?: object): string {
  return JSON.stringify({ jsonrpc: '2.0', method, ...(params === undefined ? {} : { params }) });
}

/** A property that is an object; empty when it is anything else. */
export function objectIn(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

function isMessage(value: unknown): value is Message {
  return isObject(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Inside a JSON string a line end is always escaped. */
function oneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replaceAll(/[\r\n]+/g, ' ') : text;
}
