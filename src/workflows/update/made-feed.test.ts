import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { downloadUpdate, lookForUpdate } from './update';

const run = promisify(execFile);
const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'make-feed.mjs');
const makeFeed = (args: readonly string[], key = '') =>
  run(process.execPath, [script, ...args], { env: { ...process.env, UNGREY_FEED_KEY: key } });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ungrey-feed-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('a feed and keys made for a release are what an installed Ungrey believes', async () => {
  const { stdout: keys } = await makeFeed(['--new-key']);
  const [, key = '', publicKey = ''] =
    /^(-----BEGIN[^]+-----\n)\nUNGREY_UPDATE_KEY=(\S+)\n$/.exec(keys) ?? [];
  const name = 'ungrey-9.0.0-linux-x64.deb';
  const content = Buffer.alloc(100_000, 'a newer Ungrey');
  await writeFile(join(folder, name), content);

  const served: Record<string, Buffer | string> = { [`/packages/${name}`]: content };
  const server = createServer(({ url = '' }, response) => response.end(served[url])).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const { stdout } = await makeFeed(['9.0.0', `${origin}/packages`, join(folder, name)], key);
    served['/feed'] = stdout;
    const found = await lookForUpdate(
      { feed: `${origin}/feed`, publicKey },
      { version: '1.0.0', system: 'linux', arch: 'x64', now: Date.now() },
      fetch,
    );
    expect(found).toMatchObject({ kind: 'newer', version: '9.0.0' });
    if (found.kind !== 'newer') return;
    const kept = await downloadUpdate(found.file, folder, fetch);
    expect(kept.ok && (await readFile(kept.path)).equals(content)).toBe(true);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

it('says what is missing, and what a package’s name does not tell', async () => {
  await expect(makeFeed(['9.0.0'])).rejects.toThrow('UNGREY_FEED_KEY=... node scripts/make-feed.mjs VERSION');
  const { stdout } = await makeFeed(['--new-key']);
  await writeFile(join(folder, 'setup.exe'), '');
  await expect(
    makeFeed(['9.0.0', 'https://updates.example', join(folder, 'setup.exe')], stdout.split('UNGREY')[0]),
  ).rejects.toThrow('setup.exe does not say which system and processor it is for.');
});
