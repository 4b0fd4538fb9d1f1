import { mcpGateway } from '../../../probes/network/testing/mcp-gateway';
import { freePort, serveHttp, serveProxy } from '../../../probes/network/testing/servers';
import type { Fault, World } from './fault';
import { noName } from './addresses';

const area = 'proxy';

/** The gateway is out of reach but for this proxy. */
const behind = ({ authority }: World, proxy: string) => ({
  url: 'https://grid.test/mcp',
  surroundings: {
    env: { PATH: process.env['PATH'], HTTPS_PROXY: proxy },
    network: { certificates: [authority.pem], lookup: noName('ENOTFOUND') },
  },
});

const gateway = async (world: World) =>
  world.use(await serveHttp(mcpGateway(), { tls: await world.authority.issue() })).port;

export const proxyFaults: readonly Fault[] = [
  {
    area,
    what: 'only the proxy leads outside',
    expected: 'net.proxy-needed',
    make: async (world) => {
      const proxy = world.use(await serveProxy(await gateway(world)));
      return behind(world, `http://127.0.0.1:${String(proxy.port)}`);
    },
  },
  {
    area,
    what: 'the proxy wants a password',
    expected: 'net.proxy-auth',
    make: async (world) => {
      const proxy = world.use(await serveProxy(await gateway(world), { password: 'zoe:secret' }));
      return behind(world, `http://127.0.0.1:${String(proxy.port)}`);
    },
  },
  {
    area,
    what: 'the proxy that is set does not exist',
    expected: 'net.dns',
    make: async (world) => behind(world, `http://127.0.0.1:${String(await freePort())}`),
  },
  {
    area,
    what: 'the proxy answers with a page of its own',
    expected: 'net.dns',
    make: async (world) => {
      const page = world.use(
        await serveHttp((_request, response) => {
          response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Blocked</h1>');
        }),
      );
      return behind(world, `http://127.0.0.1:${String(page.port)}`);
    },
  },
  {
    area,
    what: 'the proxy’s address is nonsense',
    expected: 'net.proxy-needed',
    make: (world) => behind(world, 'http://[half an address'),
  },
];
