// node scripts/make-feed.mjs VERSION BASE_URL PACKAGE...: the signed feed of a release, on stdout. The key that signs is in
// UNGREY_FEED_KEY (Ed25519, PKCS#8, PEM). --new-key prints a pair. docs/packaging.md says how both are used.
import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PlainFailure, runScript } from './lib/repository.mjs';

const validDays = 120;
const systems = /** @type {Readonly<Record<string, string>>} */ ({
  linux: 'linux',
  win: 'win32',
  mac: 'darwin',
});

await runScript(() => {
  const [first, ...rest] = process.argv.slice(2);
  if (first === '--new-key') return printNewKey();
  const [base, ...packages] = rest;
  const key = process.env['UNGREY_FEED_KEY'];
  if (first === undefined || base === undefined || packages.length === 0 || !key)
    throw new PlainFailure('UNGREY_FEED_KEY=... node scripts/make-feed.mjs VERSION BASE_URL PACKAGE...');
  const validUntil = new Date(Date.now() + validDays * 86_400_000).toISOString();
  const files = packages.map((path) => fileOf(path, base));
  const payload = Buffer.from(JSON.stringify({ schema: 'ungrey.feed/1', version: first, validUntil, files }));
  const signature = sign(null, payload, createPrivateKey(key)).toString('base64');
  process.stdout.write(`${JSON.stringify({ payload: payload.toString('base64'), signature })}\n`);
  return undefined;
});

/** @param {string} path @param {string} base */
function fileOf(path, base) {
  const name = basename(path);
  const [, system = '', arch] = /-(linux|win|mac)-(x64|arm64)\.\w+$/.exec(name) ?? [];
  if (arch === undefined)
    throw new PlainFailure(`${name} does not say which system and processor it is for.`);
  const bytes = readFileSync(path);
  const url = new URL(name, base.endsWith('/') ? base : `${base}/`).href;
  const sha512 = createHash('sha512').update(bytes).digest('hex');
  return { system: systems[system], arch, name, url, size: bytes.length, sha512 };
}

function printNewKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  process.stdout.write(
    `${privateKey.export({ type: 'pkcs8', format: 'pem' })}\nUNGREY_UPDATE_KEY=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}\n`,
  );
}
