import { type KeyObject, createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { arch } from 'node:os';
import { join } from 'node:path';
import { expect, oneApp, test } from './support/app';

const running = oneApp();

test('tells what it is made of, under which terms, and asks nobody for updates', async () => {
  const { window } = running();
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

test('asks the feed that a package names, and fetches what it offers', async () => {
  const { app, window } = running();
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const content = Buffer.from('a newer Ungrey');
  const server = createServer((request, response) => {
    response.end(request.url === '/feed' ? feedOf(content, urlOf('/package'), privateKey) : content);
  }).listen(0, '127.0.0.1');
  const urlOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  await once(server, 'listening');
  const source = join(await app.evaluate(({ app: own }) => own.getAppPath()), 'out', 'main', 'update.json');
  expect(existsSync(source)).toBe(false);
  mkdirSync(test.info().outputDir, { recursive: true });
  try {
    writeFileSync(
      source,
      JSON.stringify({
        feed: urlOf('/feed'),
        publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      }),
    );
    await app.evaluate(({ app: own, shell }, folder) => {
      own.setPath('downloads', folder);
      shell.showItemInFolder = () => undefined;
    }, test.info().outputDir);
    await window.getByRole('button', { name: 'About' }).click();
    await window.getByRole('button', { name: 'Look for a newer version' }).click();
    await expect(window.getByText('Version 999.0.0 is there.')).toBeVisible();
    await window.getByRole('button', { name: 'Download it' }).click();
    const got = join(test.info().outputDir, 'ungrey-999.deb');
    await expect(() => expect(readFileSync(got)).toEqual(content)).toPass();
  } finally {
    rmSync(source, { force: true });
    server.closeAllConnections();
    server.close();
  }
});

/** One release with one package for this machine, signed. */
function feedOf(content: Buffer, url: string, key: KeyObject): string {
  const sha512 = createHash('sha512').update(content).digest('hex');
  const file = {
    system: process.platform,
    arch: arch(),
    name: 'ungrey-999.deb',
    url,
    size: content.length,
    sha512,
  };
  const validUntil = new Date(Date.now() + 60_000).toISOString();
  const feed = { schema: 'ungrey.feed/1', version: '999.0.0', validUntil, files: [file] };
  const payload = Buffer.from(JSON.stringify(feed));
  const signature = sign(null, payload, key).toString('base64');
  return JSON.stringify({ payload: payload.toString('base64'), signature });
}
