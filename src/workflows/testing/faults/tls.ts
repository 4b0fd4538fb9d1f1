import { createServer } from 'node:tls';
import type { TlsOptions } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { createAuthority, createSelfSigned } from '../../../probes/network/testing/certificates';
import type { KeyAndCertificate } from '../../../probes/network/testing/certificates';
import { mcpGateway } from '../../../probes/network/testing/mcp-gateway';
import { serveHttp, serveTcp } from '../../../probes/network/testing/servers';
import type { Fault, World } from './fault';

const area = 'tls';
const at = (port: number) => ({ url: `https://grid.test:${String(port)}/mcp` });

/** A healthy gateway with this certificate. */
const withCertificate =
  (certificate: (world: World) => Promise<KeyAndCertificate>) => async (world: World) => {
    const tls = await certificate(world);
    return at(world.use(await serveHttp(mcpGateway(), { tls })).port);
  };

/** A TLS server that is particular about its clients. */
async function serveTls(world: World, options: TlsOptions) {
  const certificate = await world.authority.issue();
  const server = createServer({ ...certificate, ...options }, (socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  world.afterwards(() => void server.close());
  return at((server.address() as AddressInfo).port);
}

export const tlsFaults: readonly Fault[] = [
  {
    area,
    what: 'the certificate has expired',
    expected: 'net.tls-expired',
    make: withCertificate(({ authority }) => authority.issue({ toDay: -1 })),
  },
  {
    area,
    what: 'the certificate is not valid yet',
    expected: 'net.tls-expired',
    make: withCertificate(({ authority }) => authority.issue({ fromDay: 1 })),
  },
  {
    area,
    what: 'the certificate is for another host',
    expected: 'net.tls-name',
    make: withCertificate(({ authority }) => authority.issue({ names: ['other.test'] })),
  },
  {
    area,
    what: 'the certificate is self-signed',
    expected: 'net.tls-untrusted',
    make: withCertificate(() => createSelfSigned()),
  },
  {
    area,
    what: 'an unknown authority signed the certificate',
    expected: 'net.tls-untrusted',
    make: withCertificate(async () => (await createAuthority('CN=Somebody, O=Else')).issue()),
  },
  {
    area,
    what: 'a web filter signed the certificate',
    expected: 'net.tls-intercepted',
    make: withCertificate(async () => (await createAuthority('CN=Zscaler Root CA, O=Zscaler Inc.')).issue()),
  },
  {
    area,
    what: 'the https port speaks plain HTTP',
    expected: 'net.not-tls',
    make: async (world) => at(world.use(await serveHttp(mcpGateway())).port),
  },
  {
    area,
    what: 'the handshake never gets an answer',
    expected: 'net.timeout',
    make: async (world) => at(world.use(await serveTcp((socket) => socket.resume())).port),
  },
  {
    area,
    what: 'the handshake is cut off',
    expected: 'net.unreachable',
    make: async (world) =>
      at(world.use(await serveTcp((socket) => socket.once('data', () => socket.resetAndDestroy()))).port),
  },
  {
    area,
    what: 'the handshake is answered with noise',
    expected: 'net.not-tls',
    make: async (world) =>
      at(world.use(await serveTcp((socket) => socket.once('data', () => socket.write('!'.repeat(64))))).port),
  },
  {
    area,
    what: 'the server asks for a certificate of the client’s',
    expected: 'net.unreachable',
    make: (world) => serveTls(world, { requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' }),
  },
];
