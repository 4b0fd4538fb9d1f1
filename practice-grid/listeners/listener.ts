import { createServer, type RequestListener, type Server } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createServer as createSecureServer } from 'node:https';
import type { Certificates, KeyAndCertificate } from './certificates';
import { listenerRows, type ListenerKind, type ListenerRow } from './kinds';
import { listenOnLoopback, OpenSockets } from './sockets';

/** One door of the grid. It keeps its port while it is down. */
export class Listener {
  private servers: Server[] = [];
  private sockets = new OpenSockets();
  private port: number;

  private constructor(
    readonly kind: ListenerKind,
    private readonly row: ListenerRow,
    private readonly certificate: KeyAndCertificate | null,
    private readonly handle: RequestListener,
    port: number,
  ) {
    this.port = port;
  }

  /** Makes the certificate and starts to listen. Port 0: any free one. */
  static async open(
    kind: ListenerKind,
    certificates: Certificates,
    handle: RequestListener,
    port: number,
  ): Promise<Listener> {
    const row: ListenerRow = listenerRows[kind];
    const certificate = row.certificate === null ? null : await certificates.make(row.certificate);
    const listener = new Listener(kind, row, certificate, handle, port);
    await listener.up();
    return listener;
  }

  get origin(): string {
    return `${this.row.scheme}://${this.row.host}:${this.port}`;
  }

  async up(): Promise<void> {
    if (this.servers.length > 0) return;
    const sockets = new OpenSockets();
    const count = this.row.families === 'both' ? 2 : 1;
    const servers = Array.from({ length: count }, () => {
      const server = this.certificate
        ? createSecureServer(this.certificate, this.handle)
        : createServer(this.handle);
      sockets.watch(server, 'connection');
      if (this.certificate) sockets.watch(server, 'secureConnection');
      return server;
    });
    this.port = await listenOnLoopback(servers, this.port);
    this.servers = servers;
    this.sockets = sockets;
  }

  /** Stops listening and cuts what is connected: the next connection is refused. */
  async down(): Promise<void> {
    const { servers, sockets } = this;
    this.servers = [];
    const closed = servers
      .filter((server) => server.listening)
      .map((server) => new Promise((resolve) => server.close(resolve)));
    sockets.destroyAll();
    await Promise.all(closed);
    // A client in this process notices its closed connections when the loop next polls, and must not reuse one before:
    // the first turn may end in the middle of a loop, the second is behind a whole one.
    await nextTurn();
    await nextTurn();
  }

  /** Cuts connections that are quiet for so long; null: never. */
  setIdleCut(ms: number | null): void {
    this.sockets.setIdleCut(this.servers, ms);
  }
}
