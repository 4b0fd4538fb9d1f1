import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNewer, type UpdateFile } from '../../core/update/feed';
import { downloadUpdate, lookForUpdate, type Look } from './update';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519').privateKey;
const program = Buffer.from('a new Ungrey '.repeat(10_000));

let server: Server;
let origin: string;
let folder: string;
let served: Record<string, Buffer | string>;

beforeEach(async () => {
  served = {};
  folder = mkdtempSync(join(tmpdir(), 'ungrey-update-'));
  server = createServer((req, res) => {
    const body = served[req.url ?? ''];
    if (body === undefined) res.writeHead(404).end();
    else res.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const file = (change: Partial<UpdateFile> = {}): UpdateFile => ({
  ...{ system: 'linux', arch: 'x64', name: 'ungrey-2.0.0.deb', url: `${origin}/ungrey.deb` },
  ...{ size: program.length, sha512: createHash('sha512').update(program).digest('hex') },
  ...change,
});

function serveFeed(change: object = {}, key: KeyObject = privateKey, damage = (text: string) => text): void {
  const feed = {
    ...{ schema: 'ungrey.feed/1', version: '2.0.0', validUntil: '2030-01-01T00:00:00Z', files: [file()] },
    ...change,
  };
  const payload = Buffer.from(JSON.stringify(feed));
  const signature = sign(null, payload, key).toString('base64');
  served['/feed'] = JSON.stringify({
    payload: Buffer.from(damage(payload.toString())).toString('base64'),
    signature,
  });
}

const look = (): Promise<Look> =>
  lookForUpdate(
    {
      feed: `${origin}/feed`,
      publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    },
    { version: '1.9.12', system: 'linux', arch: 'x64', now: Date.parse('2029-01-01T00:00:00Z') },
    fetch,
  );

describe('the feed', () => {
  it('offers a newer version to the machines it has a package for', async () => {
    serveFeed();
    expect(await look()).toEqual({ kind: 'newer', version: '2.0.0', file: file() });
    serveFeed({ files: [file({ system: 'darwin' })] });
    expect(await look()).toEqual({ kind: 'current' });
  });

  it.each(['1.9.12', '1.9.11', '0.99.99'])('offers nobody %s again', async (version) => {
    serveFeed({ version });
    expect(await look()).toEqual({ kind: 'current' });
  });

  it('is not believed after its time', async () => {
    serveFeed({ validUntil: '2028-12-31T00:00:00Z' });
    expect(await look()).toEqual({ kind: 'stale' });
  });

  it('is not believed when others signed it, when a byte changed, or when it is something else', async () => {
    serveFeed({}, stranger);
    expect(await look()).toEqual({ kind: 'untrusted' });
    serveFeed({}, privateKey, (text) => text.replace('2.0.0', '3.0.0'));
    expect(await look()).toEqual({ kind: 'untrusted' });
    serveFeed({ files: [file({ name: '../../.bashrc' })] });
    expect(await look()).toEqual({ kind: 'untrusted' });
    served['/feed'] = '<html>';
    expect(await look()).toEqual({ kind: 'untrusted' });
  });

  it('that does not come, or does not end, is no answer', async () => {
    expect(await look()).toEqual({ kind: 'unreachable' });
    served['/feed'] = Buffer.alloc(1_000_001);
    expect(await look()).toEqual({ kind: 'unreachable' });
  });
});

describe('the package', () => {
  it('is kept when it is the signed one', async () => {
    served['/ungrey.deb'] = program;
    const path = join(folder, 'ungrey-2.0.0.deb');
    expect(await downloadUpdate(file(), folder, fetch)).toEqual({ ok: true, path });
    expect(readFileSync(path)).toEqual(program);
  });

  it.each([
    ['one byte differs', Buffer.concat([program.subarray(1), Buffer.from('!')])],
    ['it is shorter', program.subarray(1)],
    ['it goes on', Buffer.concat([program, program])],
  ])('is refused and removed when %s', async (_case, bytes) => {
    served['/ungrey.deb'] = bytes;
    expect(await downloadUpdate(file(), folder, fetch)).toEqual({ ok: false, why: 'tampered' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that does not come leaves nothing', async () => {
    expect(await downloadUpdate(file(), folder, fetch)).toEqual({ ok: false, why: 'broken-off' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

it.each([
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.99.99', true],
  ['1.2.3', '1.2.3', false],
  ['1.2.3', '1.2.4', false],
])('%s is newer than %s: %s', (one, other, expected) => {
  expect(isNewer(one, other)).toBe(expected);
});
