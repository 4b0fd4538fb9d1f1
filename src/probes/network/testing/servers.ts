import { createServer as createHttpServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import type { KeyAndCertificate } from './certificates';

/** A server on loopback, to be closed by `await using` or `close`. */
export interface RunningServer extends AsyncDisposable {
  readonly port: number;
}

/** Plain HTTP; https when there is a certificate. */
export function serveHttp(
  listener: RequestListener,
  { tls, host = '127.0.0.1' }: { readonly tls?: KeyAndCertificate; readonly host?: string } = {},
): Promise<RunningServer> {
  return running(tls === undefined ? createHttpServer(listener) : createHttpsServer(tls, listener), host);
}

/** Bare sockets, for what is no HTTP. */
export function serveTcp(onSocket: (socket: Socket) => void, host = '127.0.0.1'): Promise<RunningServer> {
  return running(createTcpServer(onSocket), host);
}

/** A port where nothing listens. */
export async function freePort(): Promise<number> {
  await using server = await serveTcp(() => undefined);
  return server.port;
}

function running(server: Server, host: string): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        [Symbol.asyncDispose]: () =>
          new Promise<void>((closed) => {
            server.close(() => closed());
            for (const socket of sockets) socket.destroy();
          }),
      });
    });
  });
}

/**
 * A port that swallows packets: it listens with a full queue, and nobody ever accepts. (Linux drops further packets; other
 * systems may refuse.)
 */
export async function swallowingPort(): Promise<RunningServer> {
  const worker = new Worker(
    `const { createServer } = require('node:net');
     const { parentPort } = require('node:worker_threads');
     const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
       parentPort.postMessage(server.address().port);
       // Accepting needs the event loop, and that waits here for ever.
       setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
     });`,
    { eval: true },
  );
  const port = await new Promise<number>((resolve) => worker.once('message', resolve));
  const fillers = Array.from({ length: 4 }, () =>
    connect({ port, host: '127.0.0.1' }).on('error', () => undefined),
  );
  await Promise.all(
    fillers.slice(0, 1).map((socket) => new Promise((resolve) => socket.once('connect', resolve))),
  );
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of fillers) socket.destroy();
      await worker.terminate();
    },
  };
}

/** A forward proxy that takes every CONNECT to one port of this computer, whatever host it names. */
export async function serveProxy(
  to: number,
  { password }: { readonly password?: string } = {},
): Promise<RunningServer & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createHttpServer((_request, response) => response.writeHead(405).end());
  server.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '');
    const expected = password === undefined ? undefined : `Basic ${Buffer.from(password).toString('base64')}`;
    if (request.headers['proxy-authorization'] !== expected) {
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n',
      );
      return;
    }
    const onward = connect({ port: to, host: '127.0.0.1' });
    onward.on('error', () => socket.destroy());
    onward.on('connect', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
  });
  return { ...(await running(server, '127.0.0.1')), asked };
}
