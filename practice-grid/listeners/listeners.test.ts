import { connect as connectTcp } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeGrid, type PracticeGrid } from '../index';
import { listenerRows, type ListenerKind } from './kinds';

const kinds = Object.keys(listenerRows) as ListenerKind[];

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ listeners: kinds });
});
afterAll(() => grid.close());

const portOf = (kind: ListenerKind) => Number(new URL(grid.urls[kind] ?? '').port);

/** What node:tls says of a door when it trusts the grid's root; null: trusted. */
function verdict(kind: ListenerKind): Promise<string | null> {
  return new Promise((resolve) => {
    const socket: TLSSocket = connect(
      { host: '127.0.0.1', port: portOf(kind), servername: 'localhost', ca: grid.caPem },
      () => {
        socket.destroy();
        resolve(null);
      },
    );
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

function isReached(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTcp({ host, port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

describe('doors', () => {
  it.each([
    ['https', null],
    ['https-untrusted', 'SELF_SIGNED_CERT_IN_CHAIN'],
    ['https-intercepted', 'SELF_SIGNED_CERT_IN_CHAIN'],
    ['https-self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['https-expired', 'CERT_HAS_EXPIRED'],
    ['https-wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['https-plain', 'ERR_SSL_WRONG_VERSION_NUMBER'],
  ] as const)('%s: %s', async (kind, expected) => {
    expect(await verdict(kind)).toBe(expected);
  });

  it('all lead to the same grid', async () => {
    expect(Object.keys(grid.urls)).toEqual(kinds);
    const response = await fetch(`http://127.0.0.1:${portOf('https-plain')}/health`);
    expect(await response.json()).toEqual({ status: 'ok' });
    expect(grid.requests.at(-1)).toMatchObject({ listener: 'https-plain' });
  });

  it('answer on both loopback addresses, but the one for IPv4 only', async () => {
    const hasIpv6 = await isReached('::1', portOf('http'));
    expect(await isReached('127.0.0.1', portOf('http'))).toBe(true);
    expect(await isReached('127.0.0.1', portOf('http-ipv4-only'))).toBe(true);
    expect(await isReached('::1', portOf('http-ipv4-only'))).toBe(false);
    expect(await isReached('::1', portOf('https'))).toBe(hasIpv6);
  });

  it('opens a door only once it is needed', async () => {
    const small = await startPracticeGrid();
    try {
      expect(Object.keys(small.urls)).toEqual(['http']);
      const { url } = await small.setScenario('tls-expired');
      expect(url).toBe(small.urls['https-expired']);
    } finally {
      await small.close();
    }
  });
});

describe('starting', () => {
  it('says when the port is taken', async () => {
    await expect(startPracticeGrid({ port: portOf('http') })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('makes the same API keys from the same seed, and others without', async () => {
    const [one, two, three] = await Promise.all([
      startPracticeGrid({ seed: 'a' }),
      startPracticeGrid({ seed: 'a' }),
      startPracticeGrid(),
    ]);
    expect(one.tokens.user).toMatch(/^sgk_[A-Za-z0-9]{32}$/);
    expect(two.tokens.user).toBe(one.tokens.user);
    expect(three.tokens.user).not.toBe(one.tokens.user);
    await Promise.all([one.close(), two.close(), three.close()]);
  });
});
