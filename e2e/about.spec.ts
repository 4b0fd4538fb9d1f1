import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { arch } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './support/app';

test('tells what it is made of, under which terms, and asks nobody for updates', async ({ window }) => {
  await window.getByRole('button', { name: 'About' }).click();
  const about = window.getByRole('dialog', { name: 'About Ungrey' });
  await expect(about).toContainText(/Electron \d+/);
  await expect(about).toContainText('Updates are off');
  await about.getByRole('button', { name: /^Software of others/ }).click();
  await about.getByRole('button', { name: /^zod / }).click();
  await expect(about.getByText('Permission is hereby granted').first()).toBeVisible();
  await window.screenshot({ path: test.info().outputPath('about.png') });
  expect(await window.evaluate(() => ungrey.invoke('update.look', {}))).toEqual({
    kind: 'off',
    version: null,
  });
  expect(await window.evaluate(() => ungrey.invoke('update.get', {}))).toEqual({ kind: 'nothing' });
  await window.keyboard.press('Escape');
  await expect(about).toHaveCount(0);
});

test('asks the feed that a package names, and fetches what is signed', async ({
  app,
  window,
  privateHome,
}) => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const content = Buffer.from('a newer Ungrey');
  const server = createServer((request, response) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ungrey-999.deb`;
    const [system, size, sha512] = [
      process.platform,
      content.length,
      createHash('sha512').update(content).digest('hex'),
    ];
    const file = { system, arch: arch(), name: 'ungrey-999.deb', url, size, sha512 };
    const validUntil = new Date(Date.now() + 60_000).toISOString();
    const feed = { schema: 'ungrey.feed/1', version: '999.0.0', validUntil, files: [file] };
    const payload = Buffer.from(JSON.stringify(feed));
    const signed = {
      payload: payload.toString('base64'),
      signature: sign(null, payload, privateKey).toString('base64'),
    };
    response.end(request.url === '/ungrey-999.deb' ? content : JSON.stringify(signed));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const source = join(await app.evaluate(({ app: own }) => own.getAppPath()), 'out', 'main', 'update.json');
  expect(existsSync(source)).toBe(false);
  try {
    writeFileSync(
      source,
      JSON.stringify({
        feed: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`,
        publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      }),
    );
    await app.evaluate(({ app: own, shell }, folder) => {
      own.setPath('downloads', folder);
      shell.showItemInFolder = () => undefined;
    }, privateHome.folder);
    await window.getByRole('button', { name: 'About' }).click();
    await window.getByRole('button', { name: 'Look for a newer version' }).click();
    await expect(window.getByText('Version 999.0.0 is there.')).toBeVisible();
    await window.getByRole('button', { name: 'Download it' }).click();
    await expect(() =>
      expect(readFileSync(join(privateHome.folder, 'ungrey-999.deb'))).toEqual(content),
    ).toPass();
  } finally {
    rmSync(source, { force: true });
    server.closeAllConnections();
    server.close();
  }
});
