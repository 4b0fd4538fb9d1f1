import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a front does to requests; null: it passes them on. */
export type FrontFault =
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  /** The gateway runs what it is asked to, and its answer breaks off on the way back. */
  | { readonly kind: 'cut-answer' }
  /** Every request waits this long, in milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number };

export interface FaultyFront {
  readonly url: string;
  fault: FrontFault | null;
  /** How many have come. */
  requests: number;
  close(): Promise<void>;
}

/** A reverse proxy before a gateway, with faults that come from such servers rather than from a gateway. */
export async function startFaultyFront(gateway: string): Promise<FaultyFront> {
  const target = new URL(gateway);
  const pass = (req: IncomingMessage, res: ServerResponse): void => {
    const onwards = request(
      { host: target.hostname, port: target.port, path: req.url, method: req.method, headers: req.headers },
      (answer) => {
        if (front.fault?.kind === 'cut-answer') {
          // As soon as there is something to lose.
          answer.once('data', () => res.destroy());
          return;
        }
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
      },
    );
    onwards.on('error', () => res.destroy());
    res.on('close', () => onwards.destroy());
    req.pipe(onwards);
  };
  const server: Server = createServer((req, res) => {
    front.requests += 1;
    if (front.fault?.kind === 'slow') {
      setTimeout(() => pass(req, res), front.fault.ms);
      return;
    }
    if (front.fault?.kind !== 'status') {
      pass(req, res);
      return;
    }
    req.resume();
    res.writeHead(front.fault.status, { 'content-type': 'application/json' });
    res.end(front.fault.body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const front: FaultyFront = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`,
    fault: null,
    requests: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return front;
}
