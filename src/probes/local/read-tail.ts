import { open } from 'node:fs/promises';

/**
 * The last `limit` bytes of a file as text, however long it is; what is not UTF-8 becomes U+FFFD. Where the file is longer,
 * the first line is left out, since it is only the rest of one. Throws the system's error.
 */
export async function readTail(path: string, limit: number): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - limit);
    const buffer = Buffer.alloc(size - from);
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, from + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    const text = new TextDecoder('utf-8').decode(buffer.subarray(0, filled));
    if (from === 0) return text;
    const lineEnd = text.indexOf('\n');
    return lineEnd === -1 ? '' : text.slice(lineEnd + 1);
  } finally {
    await handle.close();
  }
}
