import type { Agent, IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { GatewayError } from './failure';
import { failureCode } from '../core/network/failure-code';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: IncomingMessage;
}

export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

/** Sends one request; follows no redirect. Rejects with GatewayError, which says whether the request may have got there. */
export type Send = (outgoing: Outgoing) => Promise<Answer>;

/** Idle connections are dropped sooner than servers usually do: a request on one that is just being closed gets lost. */
const idleMs = 4_000;
const connectMs = 10_000;
/** For hosts with several addresses; Node's own quarter of a second is less than a slow network needs. */
const addressAttemptMs = 1_000;
const peerProbeMs = 30_000;

/** Node's plain HTTP client: it tells when a connection came about, and loads in a few milliseconds. */
export async function createSend(protocol: string, agentOptions: object = {}): Promise<Send> {
  const module = protocol === 'https:' ? await import('node:https') : await import('node:http');
  const agent: Agent = new module.Agent({
    keepAlive: true,
    timeout: idleMs,
    maxFreeSockets: 8,
    autoSelectFamilyAttemptTimeout: addressAttemptMs,
    ...agentOptions,
  });
  return ({ method, url, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const options: RequestOptions = { method, headers, agent, signal };
      const request = module.request(url, options);
      let reached = false;
      const refuse = (error: unknown): void =>
        reject(new GatewayError({ kind: 'transport', code: failureCode(error), reached }));
      const patience = setTimeout(
        () => request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })),
        connectMs,
      );
      const connected = (): void => {
        reached = true;
        clearTimeout(patience);
      };
      request.once('socket', (socket: Socket) => {
        socket.setKeepAlive(true, peerProbeMs);
        socket.setNoDelay(true);
        if (request.reusedSocket) connected();
        else socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', connected);
      });
      request.once('error', (error) => {
        clearTimeout(patience);
        refuse(error);
      });
      request.once('response', (body) => {
        clearTimeout(patience);
        resolve({ status: body.statusCode ?? 0, headers: body.headers, body });
      });
      request.end(body ?? undefined);
    });
}
