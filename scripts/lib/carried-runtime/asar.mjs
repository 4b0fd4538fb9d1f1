import { Buffer } from 'node:buffer';

/**
 * An asar archive of files in one folder: a length-framed JSON header with each file's size and offset, then the bytes.
 * Written here because the official writer refuses Node 20.
 * @param {Record<string, Buffer>} files by name
 */
export function asarOf(files) {
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {};
  for (const [name, { length }] of Object.entries(files)) {
    entries[name] = { size: length, offset: String(offset) };
    offset += length;
  }
  const text = Buffer.from(JSON.stringify({ files: entries }));
  const padded = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4)]);
  // Chromium "pickles": each is its payload's length and the payload; the outer one holds the inner one's size.
  const inner = Buffer.concat([uint32(4 + padded.length), uint32(text.length), padded]);
  return Buffer.concat([uint32(4), uint32(inner.length), inner, ...Object.values(files)]);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
