import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createGateway, type Gateway } from '../gateway';
import { createSend } from '../http';
import { Spool } from '../spool';
import { TokenMask } from '../token-mask';

/** How a gateway answers; `at` counts the requests. */
export type Answering = (
  response: ServerResponse,
  request: IncomingMessage,
  at: number,
  body: string,
) => void;

/** A gateway that answers like this, until the test is finished, and what it was asked. */
export async function gatewayThat(
  answer: Answering,
  openSpool = () => Spool.open(new TokenMask()),
): Promise<{ readonly gateway: Gateway; readonly seen: readonly IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    void text(request).then((body) => answer(response, request, seen.push(request) - 1, body));
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/mcp`);
  const send = await createSend({ protocol: 'http:', certificates: null, proxy: null });
  return {
    gateway: createGateway({ endpoint, token: 'sgk_x', userAgent: 'ungrey/0', send, openSpool }),
    seen,
  };
}

export const json = (body: string, status = 200, headers: object = {}): Answering => {
  return (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
};

export const stream = (text: string): Answering => {
  return (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text);
};

export const inTurn = (...answers: readonly Answering[]): Answering => {
  return (response, request, at, body) =>
    answers[Math.min(at, answers.length - 1)]?.(response, request, at, body);
};
