import type { RequestListener } from 'node:http';
import type { LookupFunction } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, createSelfSigned } from './testing/certificates';
import type { Authority } from './testing/certificates';
import { mcpGateway } from './testing/mcp-gateway';
import { codesOf, diagnose } from './testing/run';
import { freePort, serveHttp, serveProxy, serveTcp, swallowingPort } from './testing/servers';
import { createConnections, createProxiedConnections } from './connections';
import { createNodeStack } from './node-stack';
import { nodeFetch } from './mcp/node-fetch';
import type { BrowserNetwork, NetworkSurroundings } from './surroundings';

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});

/** `grid.test` leads to this computer, as an outside host would to another. */
const lookup: LookupFunction = (host, _options, done) => {
  if (host === 'grid.test') done(null, [{ address: '127.0.0.1', family: 4 }]);
  else done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), []);
};
const noLookup: LookupFunction = (host, _options, done) => {
  done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), []);
};

/** Another network stack with a trust of its own, as Chromium's is; its way may lead through a proxy. */
function browser(trusted: Partial<NetworkSurroundings>, pac = 'DIRECT'): BrowserNetwork {
  const surroundings = { platform: 'linux', env: {}, ungreyVersion: '0', browser: null, ...trusted } as const;
  const proxy = /^PROXY (\S+)/.exec(pac)?.[1];
  const connections =
    proxy === undefined
      ? createConnections(surroundings)
      : createProxiedConnections(surroundings, `http://${proxy}`);
  return {
    stack: { ...createNodeStack(connections.dispatcher), name: 'browser' },
    fetch: nodeFetch(connections.dispatcher),
    resolveProxy: () => Promise.resolve(pac),
  };
}

const reply =
  (status: number, type: string, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };

describe('a healthy gateway', () => {
  it('gives no finding, over http and over https', async () => {
    await using plain = await serveHttp(mcpGateway());
    expect(codesOf(await diagnose({ endpoint: `http://127.0.0.1:${plain.port}/mcp` }))).toEqual([]);

    await using secure = await serveHttp(mcpGateway(), { tls: await authority.issue() });
    const diagnosis = await diagnose({
      endpoint: `https://grid.test:${secure.port}/mcp`,
      certificates: [authority.pem],
      lookup,
    });
    expect(codesOf(diagnosis)).toEqual([]);
    const statuses = Object.fromEntries(diagnosis.results.map(({ id, status }) => [id, status]));
    for (const id of ['net-dns', 'net-tcp', 'net-tls', 'net-http', 'net-mcp', 'auth-accepted']) {
      expect([id, statuses[id]]).toEqual([id, 'passed']);
    }
  });

  it('is healthy too when it is no ScaiGrid, or answers at /mcp/', async () => {
    const gateway = mcpGateway({ tools: ['weather'] });
    await using server = await serveHttp((request, response) => {
      if (request.url === '/mcp/') gateway(request, response);
      else response.writeHead(307, { location: '/mcp/' }).end();
    });
    const diagnosis = await diagnose({ endpoint: `http://127.0.0.1:${server.port}/mcp` });
    expect(codesOf(diagnosis)).toEqual(['net.redirect/same-place']);
    expect(diagnosis.findings.find(({ code }) => code === 'net.redirect')?.severity).toBe('info');
    expect(diagnosis.observations.mcp).toMatchObject({ value: { meGet: { kind: 'unlisted' } } });
  });
});

describe('names and connections', () => {
  it('net.dns', async () => {
    const diagnosis = await diagnose({ endpoint: 'https://grid.test/mcp', lookup: noLookup });
    expect(codesOf(diagnosis)).toEqual(['net.dns']);
    expect(diagnosis.results.find(({ id }) => id === 'net-mcp')).toMatchObject({
      status: 'skipped',
      because: 'net.dns',
    });
  });

  it('net.refused', async () => {
    const port = await freePort();
    expect(codesOf(await diagnose({ endpoint: `http://127.0.0.1:${port}/mcp` }))).toEqual([
      'net.refused/loopback',
    ]);
    expect(
      codesOf(await diagnose({ endpoint: `https://grid.test:${port}/mcp`, lookup, plainHttpPort: port })),
    ).toEqual(['net.refused']);
  });

  it('net.unreachable: reset, and cut', async () => {
    await using resetting = await serveTcp((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(codesOf(await diagnose({ endpoint: `http://127.0.0.1:${resetting.port}/mcp` }))).toEqual([
      'net.unreachable/cut',
    ]);
    expect(
      codesOf(
        await diagnose({
          endpoint: `https://grid.test:${resetting.port}/mcp`,
          lookup,
          plainHttpPort: resetting.port,
        }),
      ),
    ).toEqual(['net.unreachable/tls']);
  });

  it('net.address-family: a warning while the other family works', async () => {
    await using server = await serveHttp(mcpGateway());
    const diagnosis = await diagnose({ endpoint: `http://localhost:${server.port}/mcp` });
    expect(codesOf(diagnosis)).toEqual(['net.address-family']);
    expect(diagnosis.findings[0]).toMatchObject({
      severity: 'warning',
      params: { broken: 'IPv6', working: 'IPv4' },
    });
  });

  it.runIf(process.platform === 'linux')(
    'net.timeout: a host that swallows packets ends within ten seconds',
    { concurrent: true },
    async () => {
      await using server = await swallowingPort();
      const begin = performance.now();
      const diagnosis = await diagnose({
        endpoint: `https://grid.test:${server.port}/mcp`,
        lookup,
        plainHttpPort: server.port,
        browser: browser({ lookup }),
      });
      expect(performance.now() - begin).toBeLessThan(10_000);
      expect(codesOf(diagnosis)).toEqual(['net.timeout']);
    },
  );

  it('net.timeout: a server that accepts and stays silent', { concurrent: true }, async () => {
    await using server = await serveTcp(() => undefined);
    const [plain, secure] = await Promise.all([
      diagnose({ endpoint: `http://127.0.0.1:${server.port}/mcp` }),
      diagnose({ endpoint: `https://grid.test:${server.port}/mcp`, lookup, plainHttpPort: server.port }),
    ]);
    expect(codesOf(plain)).toEqual(['net.timeout/answer']);
    expect(codesOf(secure)).toEqual(['net.timeout/tls']);
  });
});

describe('certificates', () => {
  const secured = async (
    tls: Awaited<ReturnType<typeof createSelfSigned>>,
    options: Partial<NetworkSurroundings> = {},
  ) => {
    await using server = await serveHttp(mcpGateway(), { tls });
    return codesOf(
      await diagnose({
        endpoint: `https://grid.test:${server.port}/mcp`,
        certificates: [authority.pem],
        lookup,
        plainHttpPort: server.port,
        ...options,
      }),
    );
  };

  it('net.tls-untrusted', async () => {
    expect(await secured(await createSelfSigned())).toEqual(['net.tls-untrusted/self-signed']);
    const unknown = await createAuthority('CN=Somebody');
    expect(await secured(await unknown.issue())).toEqual(['net.tls-untrusted/incomplete']);
    const { key, cert } = await unknown.issue();
    expect(await secured({ key, cert: `${cert}\n${unknown.pem}` })).toEqual(['net.tls-untrusted']);
  });

  it('net.tls-expired', async () => {
    expect(await secured(await authority.issue({ toDay: -1 }))).toEqual(['net.tls-expired']);
    expect(await secured(await authority.issue({ fromDay: 1 }))).toEqual(['net.tls-expired/not-yet']);
  });

  it('net.tls-name', async () => {
    expect(await secured(await authority.issue({ names: ['other.test'] }))).toEqual(['net.tls-name']);
  });

  it('net.tls-intercepted: by the name of the issuer, or because the browser trusts it', async () => {
    const inspector = await createAuthority('CN=Zscaler Root CA, O=Zscaler Inc.');
    expect(await secured(await inspector.issue())).toEqual(['net.tls-intercepted']);
    const corporate = await createAuthority('CN=Corp Root, O=Corp');
    expect(
      await secured(await corporate.issue(), { browser: browser({ lookup, certificates: [corporate.pem] }) }),
    ).toEqual(['net.tls-intercepted/private-authority']);
  });

  it('net.not-tls, both ways round', async () => {
    await using plain = await serveHttp(mcpGateway());
    expect(codesOf(await diagnose({ endpoint: `https://localhost:${plain.port}/mcp` }))).toContain(
      'net.not-tls',
    );
    await using secure = await serveHttp(mcpGateway(), { tls: await authority.issue() });
    expect(codesOf(await diagnose({ endpoint: `http://127.0.0.1:${secure.port}/mcp` }))).toEqual([
      'net.not-tls/http-on-tls',
    ]);
  });
});

describe('proxies and portals', () => {
  it('net.proxy-needed: programs fail, the proxy of the environment or of the system works', async () => {
    await using gateway = await serveHttp(mcpGateway(), { tls: await authority.issue() });
    await using proxy = await serveProxy(gateway.port);
    const common = { endpoint: 'https://grid.test/mcp', certificates: [authority.pem], lookup: noLookup };
    const address = `127.0.0.1:${proxy.port}`;

    const byEnvironment = await diagnose({ ...common, env: { HTTPS_PROXY: `http://${address}` } });
    expect(codesOf(byEnvironment)).toEqual(['net.proxy-needed']);
    expect(byEnvironment.findings[0]?.params?.['proxy']).toBe(`http://${address}`);

    const bySystem = await diagnose({
      ...common,
      browser: browser({ certificates: [authority.pem] }, `PROXY ${address}`),
    });
    expect(codesOf(bySystem)).toEqual(['net.proxy-needed']);
    // The session went over the browser's stack: sign-in can be judged at the next look.
    expect(bySystem.observations.mcp).toMatchObject({
      value: { stack: 'browser', toolsList: { kind: 'ok' } },
    });
    expect(proxy.asked.every((host) => host === 'grid.test:443')).toBe(true);
  });

  it('net.proxy-needed, likely: a kind of proxy that cannot be tried', async () => {
    const diagnosis = await diagnose({
      endpoint: 'https://grid.test/mcp',
      lookup: noLookup,
      env: { HTTPS_PROXY: 'socks5://127.0.0.1:1080' },
    });
    expect(codesOf(diagnosis)).toEqual(['net.proxy-needed/likely']);
  });

  it('net.proxy-auth', async () => {
    await using gateway = await serveHttp(mcpGateway(), { tls: await authority.issue() });
    await using proxy = await serveProxy(gateway.port, { password: 'zoe:secret-of-zoe' });
    const common = { endpoint: 'https://grid.test/mcp', certificates: [authority.pem], lookup: noLookup };
    const without = await diagnose({ ...common, env: { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` } });
    expect(codesOf(without)).toEqual(['net.proxy-auth']);

    const env = { HTTPS_PROXY: `http://zoe:secret-of-zoe@127.0.0.1:${proxy.port}` };
    const withPassword = await diagnose({ ...common, env });
    expect(codesOf(withPassword)).toEqual(['net.proxy-needed']);
    expect(JSON.stringify(withPassword)).not.toContain('secret-of-zoe');
  });

  it('a proxy that does not help is not blamed', async () => {
    const proxy = `http://127.0.0.1:${await freePort()}`;
    const diagnosis = await diagnose({
      endpoint: 'https://grid.test/mcp',
      lookup: noLookup,
      env: { HTTPS_PROXY: proxy },
    });
    expect(codesOf(diagnosis)).toEqual(['net.dns']);
    expect(diagnosis.results.find(({ id }) => id === 'net-proxy')?.status).toBe('unknown');
  });

  it('net.captive-portal: plain http leads to a sign-in page, https is broken', async () => {
    await using portal = await serveHttp(
      reply(302, 'text/html', '', { location: 'http://login.hotel.example/?from=grid' }),
    );
    const resetting = await serveTcp((socket) => socket.resetAndDestroy());
    await using _closed = resetting;
    const diagnosis = await diagnose({
      endpoint: `https://grid.test:${resetting.port}/mcp`,
      lookup,
      plainHttpPort: portal.port,
    });
    expect(codesOf(diagnosis)).toEqual(['net.captive-portal']);
  });

  it('net.captive-portal: a page of its own, a redirect on plain http, and status 511', async () => {
    await using page = await serveHttp(
      reply(200, 'text/html', '<html><h1>Guest Wi-Fi</h1>Please sign in</html>'),
    );
    expect(
      codesOf(
        await diagnose({
          endpoint: `https://grid.test:${page.port}/mcp`,
          writtenUrl: `http://grid.test:${page.port}/mcp`,
          lookup,
          plainHttpPort: page.port,
        }),
      ),
    ).toEqual(['net.captive-portal']);
    await using away = await serveHttp(reply(302, 'text/html', '', { location: 'http://127.0.0.1:9/login' }));
    expect(codesOf(await diagnose({ endpoint: `http://127.0.0.1:${away.port}/mcp` }))).toEqual([
      'net.captive-portal',
    ]);
    await using status = await serveHttp(reply(511, 'text/html', 'x'));
    expect(codesOf(await diagnose({ endpoint: `http://127.0.0.1:${status.port}/mcp` }))).toEqual([
      'net.captive-portal',
    ]);
  });

  it('a web server’s own page on port 80 is no portal', async () => {
    await using nginx = await serveHttp(reply(200, 'text/html', '<html>Welcome to nginx!</html>'));
    const port = await freePort();
    const diagnosis = await diagnose({
      endpoint: `https://grid.test:${port}/mcp`,
      lookup,
      plainHttpPort: nginx.port,
    });
    expect(codesOf(diagnosis)).toEqual(['net.refused']);
  });
});

describe('answers', () => {
  const answered = async (listener: RequestListener) => {
    await using server = await serveHttp(listener);
    return await diagnose({ endpoint: `http://127.0.0.1:${server.port}/mcp` });
  };
  const grid = (status: number, code: string, extra = '') =>
    reply(
      status,
      'application/json',
      `{"status":"error","error":{"code":"${code}","message":"x"${extra}},"meta":{"request_id":"req_42"}}`,
    );

  it.each<[string, RequestListener, string]>([
    ['a page', reply(200, 'text/html', '<!doctype html><html>ScaiGrid admin</html>'), 'net.not-mcp/web-page'],
    ['ScaiGrid’s REST side', grid(404, 'NOT_FOUND'), 'net.not-mcp/rest-api'],
    ['FastAPI', reply(404, 'application/json', '{"detail":"Not Found"}'), 'net.not-mcp/not-found'],
    ['a missing page', reply(404, 'text/html', '<html>404</html>'), 'net.not-mcp/not-found'],
    [
      'another method',
      reply(405, 'application/json', '{"detail":"Method Not Allowed"}'),
      'net.not-mcp/method',
    ],
    ['a firewall', reply(403, 'text/html', '<html>Request blocked</html>'), 'net.not-mcp/blocked'],
    ['other JSON', reply(200, 'application/json', '{"status":"ok"}'), 'net.not-mcp'],
    ['moved for good', reply(301, 'text/html', '', { location: '/mcp/' }), 'net.redirect/method-lost'],
    ['another host', reply(307, 'text/plain', '', { location: 'http://127.0.0.2:9/mcp' }), 'net.redirect'],
    [
      'https on the same host',
      reply(308, 'text/plain', '', { location: 'https://127.0.0.1:9/mcp' }),
      'net.redirect',
    ],
    [
      'a front whose gateway is down',
      reply(502, 'text/html', '<html>nginx</html>'),
      'net.server-error/proxy',
    ],
    ['a crash', grid(500, 'INTERNAL_ERROR'), 'net.server-error'],
    ['the limiter', grid(429, 'RATE_LIMITED', ',"retry_after":30'), 'net.rate-limited'],
    ['no HTTP at all', (request) => request.socket.end('hello\r\n\r\n'), 'net.not-mcp'],
  ])('%s', async (_what, listener, code) => {
    expect(codesOf(await answered(listener))).toEqual([code]);
  });

  it('says how long to wait, and by which id to find the request', async () => {
    const diagnosis = await answered(grid(429, 'RATE_LIMITED', ',"retry_after":30'));
    expect(diagnosis.findings[0]).toMatchObject({ params: { seconds: 30 }, requestId: 'req_42' });
    expect(diagnosis.findings.filter(({ code }) => code === 'request.id')).toHaveLength(1);
    const byHeader = await answered(reply(429, 'text/plain', '', { 'retry-after': '15' }));
    expect(byHeader.findings[0]?.params?.['seconds']).toBe(15);
  });
});
