import type { Agent, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { failureCode } from '../core/network/failure-code';
import { GatewayError } from './failure';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: IncomingMessage;
}

export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

/** Sends one request; follows no redirect. Rejects with GatewayError, which says whether the request may have got there. */
export type Send = (outgoing: Outgoing) => Promise<Answer>;

export interface Way {
  readonly protocol: 'http:' | 'https:';
  /** PEM certificates that are trusted; null: the runtime's own. */
  readonly certificates: readonly string[] | null;
  /** Null: straight to the gateway. */
  readonly proxy: URL | null;
}

/** Idle connections are dropped sooner than servers usually do: a request on one that is just being closed gets lost. */
const idleMs = 4_000;
const connectMs = 10_000;
/** For hosts with several addresses; Node's own quarter of a second is less than a slow network needs. */
const addressAttemptMs = 1_000;
const peerProbeMs = 30_000;

/** Node's plain HTTP client: it tells when a connection came about, and loads in a few milliseconds. */
export async function createSend({ protocol, certificates, proxy }: Way): Promise<Send> {
  const isSecure = protocol === 'https:';
  const module = isSecure ? await import('node:https') : await import('node:http');
  const agent: Agent = new module.Agent({
    keepAlive: true,
    timeout: idleMs,
    maxFreeSockets: 8,
    autoSelectFamilyAttemptTimeout: addressAttemptMs,
    ...(certificates === null ? {} : { ca: [...certificates] }),
  });
  if (proxy !== null) (await import('./tunnel')).tunnelThrough(agent, proxy);

  return ({ method, url, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      let reached = false;
      const request = module.request(url, { method, headers, agent, signal });
      const patience = setTimeout(() => request.destroy(tooSlow()), connectMs);
      const connected = (): void => {
        reached = true;
        clearTimeout(patience);
      };
      request.once('socket', (socket: Socket) => {
        socket.setKeepAlive(true, peerProbeMs);
        socket.setNoDelay(true);
        if (request.reusedSocket) connected();
        else socket.once(isSecure ? 'secureConnect' : 'connect', connected);
      });
      request.once('error', (error) => {
        clearTimeout(patience);
        reject(new GatewayError({ kind: 'transport', code: failureCode(error), reached }));
      });
      request.once('response', (answer) => {
        clearTimeout(patience);
        resolve({ status: Number(answer.statusCode), headers: answer.headers, body: answer });
      });
      request.end(body ?? undefined);
    });
}

function tooSlow(): Error {
  return Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' });
}
