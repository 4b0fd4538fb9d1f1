import { createServer } from 'node:http';
import { sendText } from '../http/answers';
import { beginExchange } from '../http/begin';
import type { World } from '../state/world';
import { listenOnLoopback, OpenSockets } from './sockets';

const page = `<!doctype html><html lang="en"><head><title>Guest network sign-in</title></head>
<body><h1>Welcome to the guest network</h1><p>Please accept the terms to go online.</p></body></html>`;

/** The host that redirects lead to. It only notes who came, and whether they brought a token. */
export class OtherHost {
  private port = 0;
  private readonly sockets = new OpenSockets();

  private constructor(private readonly servers: readonly ReturnType<typeof createServer>[]) {}

  static async start(world: World): Promise<OtherHost> {
    const servers = [1, 2].map(() =>
      createServer((req, res) => {
        sendText(beginExchange(world, req, res, 'other-host'), 200, 'text/html', page);
      }),
    );
    const other = new OtherHost(servers);
    for (const server of servers) other.sockets.watch(server, 'connection');
    other.port = await listenOnLoopback(servers, 0);
    return other;
  }

  /** An origin whose host name differs from the one in a Host header. */
  originFor(host: string): string {
    return `http://${host.startsWith('localhost') ? '127.0.0.1' : 'localhost'}:${this.port}`;
  }

  async close(): Promise<void> {
    const closed = this.servers
      .filter((server) => server.listening)
      .map((server) => new Promise((resolve) => server.close(resolve)));
    this.sockets.destroyAll();
    await Promise.all(closed);
  }
}
