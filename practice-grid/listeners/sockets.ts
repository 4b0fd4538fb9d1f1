import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * Binds servers to one port of both loopback addresses, the first to 127.0.0.1 and the second, if any, to ::1. Port 0: any
 * port that is free on both. A machine without IPv6 gets IPv4 alone.
 */
export async function listenOnLoopback(servers: readonly Server[], port: number): Promise<number> {
  const [ipv4, ipv6] = servers;
  if (!ipv4) throw new Error('nothing to listen with');
  for (let attempt = 0; ; attempt += 1) {
    const bound = await listen(ipv4, '127.0.0.1', port);
    if (!ipv6) return bound;
    try {
      return await listen(ipv6, '::1', bound);
    } catch (error) {
      if (codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'EAFNOSUPPORT') return bound;
      await new Promise((resolve) => ipv4.close(resolve));
      if (port !== 0 || codeOf(error) !== 'EADDRINUSE' || attempt === 9) throw error;
    }
  }
}

/** The open sockets of some servers, so that they can be cut at once and given an idle limit while they live. */
export class OpenSockets {
  private readonly open = new Set<Socket>();
  private idleCutMs: number | null = null;

  /** `event`: `secureConnection` for the decrypted socket of a TLS server. */
  watch(server: Server, event: 'connection' | 'secureConnection'): void {
    server.on(event, (socket: Socket) => {
      this.open.add(socket);
      socket.on('close', () => this.open.delete(socket));
      // Faults cut connections on purpose; their owners hear of it by `close`.
      socket.on('error', () => {});
    });
    server.on('timeout', (socket: Socket) => {
      if (this.idleCutMs !== null) socket.destroy();
    });
  }

  /** Cuts connections, old and new, that are quiet for so long; null: never. */
  setIdleCut(servers: readonly Server[], ms: number | null): void {
    this.idleCutMs = ms;
    for (const server of servers) server.setTimeout(ms ?? 0);
    for (const socket of this.open) socket.setTimeout(ms ?? 0);
  }

  destroyAll(): void {
    for (const socket of this.open) socket.destroy();
  }
}
