import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ZodError } from 'zod';
import type { Grid } from '../grid';
import { readBody } from '../http/exchange';
import { listenOnLoopback, OpenSockets } from '../listeners/sockets';
import { GridError } from '../state/grid-error';
import { renderPage } from './page';
import { controlRoutes } from './routes';

export interface Control {
  readonly url: string;
  close(): Promise<void>;
}

/** A web page elsewhere must not be able to switch scenarios: only requests addressed to and made from this origin pass. */
function isOwn({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  const { host = '', origin } = headers;
  return hosts.includes(host) && (origin === undefined || hosts.includes(origin.replace(/^http:\/\//, '')));
}

function send(res: ServerResponse, status: number, type: string, body: string): void {
  res.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
  });
  res.end(body);
}

const sendJson = (res: ServerResponse, status: number, value: unknown) =>
  send(res, status, 'application/json', JSON.stringify(value));

async function answer(grid: Grid, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(req.url ?? '/', 'http://control');
  if (req.method === 'GET' && url.pathname === '/') {
    send(res, 200, 'text/html', renderPage(grid));
    return;
  }
  const rows = controlRoutes.filter(({ path }) => path === url.pathname);
  const row = rows.find(({ method }) => method === req.method);
  if (!row) {
    sendJson(res, rows.length > 0 ? 405 : 404, {
      error: rows.length > 0 ? 'Wrong method.' : 'No such path.',
    });
    return;
  }
  const text = await readBody(req);
  const isForm = req.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const body: unknown = isForm ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text || '{}');
  const result = await row.run(grid, body, url.searchParams);
  if (isForm) {
    res.writeHead(303, { Location: '/' }).end();
  } else {
    sendJson(res, 200, result);
  }
}

/** A sentence for a request that was not understood; null: a fault of the grid's own. */
function complaint(error: unknown): string | null {
  if (error instanceof ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  if (error instanceof RangeError || error instanceof GridError) return error.message;
  return error instanceof SyntaxError ? 'The body is not JSON.' : null;
}

/** Opens the control port: JSON for programs, a page for people. */
export async function startControl(grid: Grid, wantedPort: number): Promise<Control> {
  let port = 0;
  const sockets = new OpenSockets();
  const servers = [1, 2].map(() => {
    const server = createServer((req, res) => {
      if (!isOwn(req, port)) {
        sendJson(res, 403, { error: 'Only this computer may use the control page.' });
        return;
      }
      answer(grid, req, res).catch((error: unknown) => {
        const words = complaint(error);
        if (words === null) console.error('practice grid control:', error);
        sendJson(res, words === null ? 500 : 400, { error: words ?? 'The practice grid failed.' });
      });
    });
    sockets.watch(server, 'connection');
    return server;
  });
  port = await listenOnLoopback(servers, wantedPort);
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = servers
        .filter((server) => server.listening)
        .map((server) => new Promise((resolve) => server.close(resolve)));
      sockets.destroyAll();
      await Promise.all(closed);
    },
  };
}
