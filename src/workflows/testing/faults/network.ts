import { setInterval } from 'node:timers';
import type { Socket } from 'node:net';
import { mcpGateway } from '../../../probes/network/testing/mcp-gateway';
import { freePort, serveHttp, serveTcp, swallowingPort } from '../../../probes/network/testing/servers';
import { noName } from './addresses';
import type { Fault, World } from './fault';

const area = 'network';

/** Meets a server that does this with every connection. */
const socketDoes = (onSocket: (socket: Socket, world: World) => void) => async (world: World) => {
  const { port } = world.use(await serveTcp((socket) => onSocket(socket, world)));
  return { url: `http://127.0.0.1:${String(port)}/mcp` };
};

/** Writes a piece again and again until the connection ends. */
function drip(socket: Socket, everyMs: number, piece: () => string | Uint8Array): void {
  const timer = setInterval(() => socket.write(piece()), everyMs);
  socket.on('close', () => clearInterval(timer));
}

export const networkFaults: readonly Fault[] = [
  {
    area,
    what: 'the host’s name does not exist',
    expected: 'net.dns',
    make: () => ({ url: 'https://nowhere.test/mcp' }),
  },
  {
    area,
    what: 'the name server does not answer',
    expected: 'net.dns',
    make: ({ authority }) => ({
      url: 'https://grid.test/mcp',
      surroundings: { network: { certificates: [authority.pem], lookup: noName('EAI_AGAIN') } },
    }),
  },
  {
    area,
    what: 'nothing listens at the port',
    expected: 'net.refused',
    make: async () => ({ url: `http://127.0.0.1:${String(await freePort())}/mcp` }),
  },
  {
    area,
    what: 'a firewall swallows every packet',
    expected: 'net.timeout',
    make: async (world) => {
      const { port } = world.use(await swallowingPort());
      return { url: `http://127.0.0.1:${String(port)}/mcp` };
    },
  },
  {
    area,
    what: 'the connection is reset when something is said',
    expected: 'net.unreachable',
    make: socketDoes((socket) => socket.once('data', () => socket.resetAndDestroy())),
  },
  {
    area,
    what: 'the connection is closed as soon as it is made',
    expected: 'net.unreachable',
    make: socketDoes((socket) => socket.end()),
  },
  {
    area,
    what: 'the connection is taken and nobody ever answers',
    expected: 'net.timeout',
    make: socketDoes((socket) => socket.resume()),
  },
  {
    area,
    what: 'slow loris: the answer’s header comes a letter at a time',
    expected: 'net.timeout',
    make: socketDoes((socket) => {
      socket.resume().write('HTTP/1.1 200 OK\r\nx-slow: ');
      drip(socket, 200, () => 'a');
    }),
  },
  {
    area,
    what: 'an answer whose body drips for ever',
    expected: 'net.timeout',
    make: socketDoes((socket) => {
      socket
        .resume()
        .write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{');
      drip(socket, 200, () => ' ');
    }),
  },
  {
    area,
    what: 'an answer that breaks off in its middle',
    expected: 'connection.unstable',
    make: socketDoes((socket) => {
      socket.once('data', () => {
        socket.write(
          'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"jsonrpc"',
          () => socket.destroy(),
        );
      });
    }),
  },
  {
    area,
    what: 'only one of IPv4 and IPv6 answers',
    expected: 'net.address-family',
    make: async (world) => {
      const { port } = world.use(await serveHttp(mcpGateway()));
      return { url: `http://localhost:${String(port)}/mcp`, surroundings: { network: {} } };
    },
  },
  {
    area,
    what: 'another protocol answers (SSH)',
    expected: 'net.not-mcp',
    make: socketDoes((socket) => socket.write('SSH-2.0-OpenSSH_9.2p1\r\n')),
  },
];
