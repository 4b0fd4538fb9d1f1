import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EchoServer {
  readonly url: string;
  /** The tokens that were sent to it. */
  readonly heard: ReadonlySet<string>;
  /** What Linux told anybody about every process while a request was under way: arguments and environment. */
  readonly processes: string[];
  close(): Promise<void>;
}

/** A gateway that throws the token it was sent back at the sender, in every form and place that it can think of. */
export async function startEchoServer(): Promise<EchoServer> {
  const heard = new Set<string>();
  const processes: string[] = [];
  const server = createServer((request, response) => {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /i, '');
    if (token !== '') heard.add(token);
    if (processes.length < 5) processes.push(argumentsAndEnvironments());
    void bodyOf(request).then((body) => {
      const echo = formsOf(token).join(' | ');
      const hex = Buffer.from(token).toString('hex');
      response.setHeader('x-request-id', `req_${token}`).setHeader('server', `echo/${token}`);
      response
        .setHeader('x-correlation-id', hex)
        .setHeader(`x-${hex}`, token)
        .setHeader('mcp-session-id', hex);
      response.setHeader('content-type', 'application/json');
      const { id, method } = messageIn(body);
      if (method === 'initialize') {
        const serverInfo = { name: `ScaiGrid ${echo}`, version: token };
        const result = {
          protocolVersion: '2025-06-18',
          capabilities: { tools: {} },
          serverInfo,
          instructions: echo,
        };
        response.end(JSON.stringify({ jsonrpc: '2.0', id, result }));
      } else if (method === 'tools/list') {
        const inputSchema = {
          type: 'object',
          description: echo,
          properties: { [token]: { type: 'string' } },
        };
        const tools = [`me_get`, `tool_${token}`].map((name) => ({ name, description: echo, inputSchema }));
        response.end(JSON.stringify({ jsonrpc: '2.0', id, result: { tools } }));
      } else if (method === 'tools/call') {
        const text = JSON.stringify({ code: 'INTERNAL_ERROR', message: echo, request_id: `req_${token}` });
        response.end(
          JSON.stringify({
            jsonrpc: '2.0',
            id,
            result: { isError: true, content: [{ type: 'text', text }], _meta: { request_id: token } },
          }),
        );
      } else if (method?.startsWith('notifications/') === true) {
        response.writeHead(202).end();
      } else {
        const error = {
          code: 'FORBIDDEN',
          message: echo,
          required_permission: token,
          request_id: `req_${token}`,
        };
        response.writeHead(403).end(JSON.stringify({ status: 'error', error, meta: { request_id: token } }));
      }
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/mcp`,
    heard,
    processes,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A token as a server may write it back. */
export function formsOf(token: string): readonly string[] {
  const bytes = Array.from(Buffer.from(token), (byte) => byte.toString(16).padStart(2, '0'));
  return [
    `bad token ${token}`,
    bytes.map((byte) => `%${byte}`).join(''),
    bytes.map((byte) => `\\u00${byte}`).join(''),
    bytes.join(''),
    Buffer.from(`Authorization: Bearer ${token}`).toString('base64'),
    `Basic ${Buffer.from(`x:${token}`).toString('base64url')}`,
    `${token.slice(0, 15)}\n${token.slice(15)}`,
    `${token.slice(0, 20)} ${token.slice(20)}`,
  ];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function messageIn(body: string): { readonly id?: unknown; readonly method?: string } {
  try {
    return JSON.parse(body) as { readonly id?: unknown; readonly method?: string };
  } catch {
    return {};
  }
}

function argumentsAndEnvironments(): string {
  if (process.platform !== 'linux') return '';
  const of = (pid: string, what: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${what}`, 'latin1');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => `${of(pid, 'cmdline')}\n${of(pid, 'environ')}`)
    .join('\n');
}
