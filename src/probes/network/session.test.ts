import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ObservationValues } from '../../core/diagnosis/observations';
import type { Diagnosis } from '../../core/diagnosis/diagnosis';
import { mcpGateway } from './testing/mcp-gateway';
import { codesOf, diagnose } from './testing/run';
import { createAuthority } from './testing/certificates';
import { serveHttp } from './testing/servers';
import type { RunningServer } from './testing/servers';

const unhandled: unknown[] = [];
const keep = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => void process.on('unhandledRejection', keep));
afterEach(() => {
  process.off('unhandledRejection', keep);
  expect(unhandled.splice(0)).toEqual([]);
});

const endpointOf = (server: RunningServer): string => `http://127.0.0.1:${server.port}/mcp`;

function seen<Id extends keyof ObservationValues>(diagnosis: Diagnosis, id: Id): ObservationValues[Id] {
  const observation = diagnosis.observations[id];
  if (observation?.state !== 'seen') throw new Error(`${id} was missed`);
  return observation.value;
}

/** Keeps each request's method and headers, and its JSON-RPC method. */
function recorded(listener: RequestListener) {
  const requests: IncomingMessage[] = [];
  const wrapped: RequestListener = (request, response) => {
    requests.push(request);
    listener(request, response);
  };
  return { requests, wrapped };
}

describe('requests', () => {
  it('are few, say who asks, and open no stream', async () => {
    const { requests, wrapped } = recorded(mcpGateway());
    await using server = await serveHttp(wrapped);
    await diagnose({ endpoint: endpointOf(server) });
    expect(requests.length).toBeLessThanOrEqual(5);
    expect(requests.every(({ method }) => method === 'POST')).toBe(true);
    expect(new Set(requests.map(({ headers }) => headers['user-agent']))).toEqual(new Set(['ungrey/0.0.0']));
  });

  it('stay within the budget when everything that can be asked is asked', async () => {
    const { requests, wrapped } = recorded((_request, response) => response.writeHead(401).end());
    await using server = await serveHttp(wrapped);
    await diagnose({ endpoint: endpointOf(server), writtenUrl: `${endpointOf(server)}/` });
    expect(requests.map(({ url, headers }) => [url, headers.authorization !== undefined]).sort()).toEqual([
      ['/mcp', false],
      ['/mcp', true],
      ['/mcp', true],
      ['/mcp/', true],
    ]);
  });

  it('go the second way at once after a redirect on the same host', async () => {
    const gateway = mcpGateway();
    const { requests, wrapped } = recorded((request, response) => {
      if (request.url === '/mcp/') gateway(request, response);
      else response.writeHead(307, { location: '/mcp/' }).end();
    });
    await using server = await serveHttp(wrapped);
    const diagnosis = await diagnose({ endpoint: endpointOf(server) });
    expect(seen(diagnosis, 'mcp').meGet.kind).toBe('ok');
    expect(requests.filter(({ url }) => url === '/mcp')).toHaveLength(2);
    expect(seen(diagnosis, 'http').attempts.map(({ outcome }) => outcome)).toMatchObject([
      { status: 307 },
      { status: 200, mcp: 'result' },
    ]);
  });
});

describe('the token', () => {
  it('goes to no other host, also not by a redirect', async () => {
    const other = recorded(mcpGateway());
    await using elsewhere = await serveHttp(other.wrapped);
    for (const status of [301, 302, 307, 308]) {
      await using server = await serveHttp((_request, response) =>
        response.writeHead(status, { location: `http://127.0.0.1:${elsewhere.port}/mcp` }).end(),
      );
      await diagnose({ endpoint: endpointOf(server) });
    }
    expect(other.requests).toEqual([]);
  });

  it('goes over plain http to this computer alone', async () => {
    const { requests, wrapped } = recorded(mcpGateway());
    await using server = await serveHttp(wrapped);
    await diagnose({
      endpoint: `http://grid.test:${server.port}/mcp`,
      lookup: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  it('goes to nobody whose certificate is not trusted', async () => {
    const { requests, wrapped } = recorded(mcpGateway());
    const stranger = await createAuthority('CN=Stranger');
    await using server = await serveHttp(wrapped, { tls: await stranger.issue() });
    await diagnose({ endpoint: `https://localhost:${server.port}/mcp` });
    expect(requests).toEqual([]);
  });

  it('is masked wherever a server echoes it', async () => {
    // Of no known shape: only that the vault knows it can mask it.
    const token = 'opaque0123456789abcdefghijklmnop';
    const echo: RequestListener = (request, response) => {
      const sent = String(request.headers.authorization);
      response.setHeader('x-echo', sent);
      response.setHeader('set-cookie', `session=${sent}`);
      // It lies across the place where the body is cut.
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`${' '.repeat(4080)}${sent.slice(7)}`);
    };
    await using failing = await serveHttp(echo);
    await using telling = await serveHttp(
      mcpGateway({ tools: ['me_get', token], meGet: () => ({ text: `You are ${token}`, isError: false }) }),
    );
    await using refusing = await serveHttp(
      mcpGateway({ refuse: (authorization) => `Bad ${String(authorization)}` }),
    );
    for (const server of [failing, telling, refusing]) {
      const diagnosis = await diagnose({ endpoint: endpointOf(server), token });
      // Not a piece of it either: a cut must not leave half a token behind.
      expect(JSON.stringify(diagnosis)).not.toContain(token.slice(0, 12));
    }
  });
});

describe('a session', () => {
  it('counts every page of tools and keeps the first', async () => {
    const tools = Array.from({ length: 2_500 }, (_each, index) => `tool_${String(index)}`);
    await using server = await serveHttp(mcpGateway({ tools, pageSize: 500 }));
    const { toolsList } = seen(await diagnose({ endpoint: endpointOf(server) }), 'mcp');
    expect(toolsList).toMatchObject({ kind: 'ok', value: { count: 2_500 } });
    expect(toolsList.kind === 'ok' && toolsList.value.tools.length).toBe(2_000);
  });

  it('ends with a server that pages for ever', async () => {
    let pages = 0;
    await using server = await serveHttp(
      answering({
        'tools/list': () => {
          pages += 1;
          return {
            tools: [{ name: `t${String(pages)}`, inputSchema: { type: 'object' } }],
            nextCursor: 'again',
          };
        },
      }),
    );
    const { toolsList } = seen(await diagnose({ endpoint: endpointOf(server) }), 'mcp');
    expect(toolsList).toMatchObject({ kind: 'ok', value: { count: 2 } });
  });

  it('keeps hostile text short, and takes odd tools', async () => {
    await using server = await serveHttp(
      answering({
        'tools/list': () => ({
          tools: [{ name: 'n'.repeat(10_000), description: 'd'.repeat(10_000), title: 5 }],
        }),
      }),
    );
    const { toolsList } = seen(await diagnose({ endpoint: endpointOf(server) }), 'mcp');
    expect(toolsList).toMatchObject({ kind: 'ok', value: { tools: [{ title: null }] } });
    expect(JSON.stringify(toolsList).length).toBeLessThan(1_000);
  });

  it('closes a session that the server keeps', async () => {
    const deleted: string[] = [];
    const inner = answering({ 'tools/list': () => ({ tools: [] }) });
    await using server = await serveHttp((request, response) => {
      if (request.method === 'DELETE') {
        deleted.push(String(request.headers['mcp-session-id']));
        response.writeHead(200).end();
        return;
      }
      response.setHeader('mcp-session-id', 'session-1');
      inner(request, response);
    });
    const diagnosis = await diagnose({ endpoint: endpointOf(server) });
    expect(codesOf(diagnosis)).toEqual([]);
    expect(deleted).toEqual(['session-1']);
  });

  it('notices a stream that breaks off, at once', async () => {
    const inner = answering({});
    await using server = await serveHttp((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (!body.includes('"tools/list"')) {
          inner(Object.assign(request, { given: body }), response);
          return;
        }
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('event: message\ndata: {"jsonrpc":"2.0","id":', () => response.destroy());
      });
    });
    const begin = performance.now();
    const diagnosis = await diagnose({ endpoint: endpointOf(server) });
    expect(seen(diagnosis, 'mcp').toolsList).toMatchObject({ kind: 'error', transportCode: 'cut' });
    expect(codesOf(diagnosis)).toEqual(['connection.unstable/mid-answer']);
    expect(performance.now() - begin).toBeLessThan(4_000);
  });

  it('is not waited for after a cancel', async () => {
    await using server = await serveHttp(() => cancel.abort());
    const cancel = new AbortController();
    const diagnosis = await diagnose({ endpoint: endpointOf(server), signal: cancel.signal });
    expect(diagnosis.cancelled).toBe(true);
    expect(codesOf(diagnosis)).toEqual([]);
    expect(diagnosis.results.filter(({ status }) => status === 'passed').map(({ id }) => id)).not.toContain(
      'net-mcp',
    );
  });

  it('does not wait for the answer to its notification when the server keeps no session', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const listed = new Promise<void>((resolve) => (release = resolve));
    const inner = answering({
      'tools/list': () => {
        order.push('tools/list');
        release();
        return { tools: [] };
      },
    });
    await using server = await serveHttp((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        Object.assign(request, { given: body });
        if (!body.includes('notifications/initialized')) {
          inner(request, response);
          return;
        }
        // Answered only after the request that would wait for it.
        void listed.then(() => {
          order.push('notification');
          inner(request, response);
        });
      });
    });
    const diagnosis = await diagnose({ endpoint: endpointOf(server) });
    expect(seen(diagnosis, 'mcp').toolsList.kind).toBe('ok');
    expect(order).toEqual(['tools/list', 'notification']);
  });
});

/** A server of plain JSON answers, for what the SDK's server would not say. */
function answering(results: Readonly<Record<string, () => unknown>>): RequestListener {
  const initialize = {
    protocolVersion: '2025-06-18',
    capabilities: { tools: {} },
    serverInfo: { name: 'odd', version: '1' },
  };
  return (request, response) => {
    const answer = (body: string): void => {
      const { id, method } = JSON.parse(body) as { id?: number; method: string };
      if (id === undefined) {
        response.writeHead(202).end();
        return;
      }
      const result = method === 'initialize' ? initialize : results[method]?.();
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ jsonrpc: '2.0', id, result }));
    };
    if ('given' in request) {
      answer(String(request.given));
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => answer(body));
  };
}
