import { createHash, createPublicKey, verify } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { offerOf, updateFeed, type Offer, type UpdateFile } from '../../core/update/feed';

/** Put into a package when it is made; without it there are no updates and no request is ever sent. */
export const updateSource = z.object({
  feed: z.url({ protocol: /^https?$/ }),
  /** Of the Ed25519 key that signs feeds: SPKI, DER, base64. */
  publicKey: z.string().min(1),
});

export type UpdateSource = z.output<typeof updateSource>;
export type Fetch = (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;

/** The signed text and its signature in one file, so that they are always of one release. */
const envelope = z.object({ payload: z.base64(), signature: z.base64() });

const feedMs = 15_000;
const downloadMs = 30 * 60_000;
const feedBytes = 1_000_000;

interface Machine {
  readonly version: string;
  readonly system: string;
  readonly arch: string;
  readonly now: number;
}

/** `unreachable`: no feed came. `untrusted`: what came is not what the maker of Ungrey signed. */
export type Look = Offer | { readonly kind: 'unreachable' } | { readonly kind: 'untrusted' };

/** Asks the feed once. Never rejects. */
export async function lookForUpdate(source: UpdateSource, machine: Machine, fetch: Fetch): Promise<Look> {
  let text: string;
  try {
    const answer = await fetch(source.feed, { signal: AbortSignal.timeout(feedMs) });
    if (!answer.ok) return { kind: 'unreachable' };
    text = await boundedText(answer, feedBytes);
  } catch {
    return { kind: 'unreachable' };
  }
  try {
    const { payload, signature } = envelope.parse(JSON.parse(text));
    const bytes = Buffer.from(payload, 'base64');
    const key = createPublicKey({
      key: Buffer.from(source.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    // Before anything of it is read.
    if (!verify(null, bytes, key, Buffer.from(signature, 'base64'))) return { kind: 'untrusted' };
    return offerOf(updateFeed.parse(JSON.parse(bytes.toString('utf8'))), machine);
  } catch {
    return { kind: 'untrusted' };
  }
}

export type Download =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly why: 'broken-off' | 'tampered' };

/**
 * Fetches a package into a folder, where it appears under its name only when every byte is the signed one. Never rejects.
 * @param file of a feed that was verified
 */
export async function downloadUpdate(file: UpdateFile, folder: string, fetch: Fetch): Promise<Download> {
  const path = join(folder, file.name);
  const partial = `${path}.part`;
  const hash = createHash('sha512');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > file.size ? new Error('longer than it was signed') : null, chunk);
    },
  });
  try {
    const answer = await fetch(file.url, { signal: AbortSignal.timeout(downloadMs) });
    if (!answer.ok || answer.body === null) return { ok: false, why: 'broken-off' };
    const body = Readable.fromWeb(answer.body);
    await pipeline(body, measure, createWriteStream(partial, { mode: 0o600 }));
    if (size !== file.size || hash.digest('hex') !== file.sha512) return { ok: false, why: 'tampered' };
    await rename(partial, path);
    return { ok: true, path };
  } catch {
    return { ok: false, why: size > file.size ? 'tampered' : 'broken-off' };
  } finally {
    await rm(partial, { force: true });
  }
}

async function boundedText(answer: Response, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (answer.body === null) return '';
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw new Error('The feed is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
