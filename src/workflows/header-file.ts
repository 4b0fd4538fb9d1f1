import { open } from 'node:fs/promises';
import { isAbsolute } from 'node:path';

/** Headers of more than this are sent nowhere. */
const mostBytes = 64 * 1024;

/**
 * What is in the file that an entry names for headers, secrets and all; null: it cannot be read, or which one is meant
 * depends on where the client starts its programs.
 */
export async function readHeaderFile(path: string): Promise<string | null> {
  if (!isAbsolute(path)) return null;
  try {
    const file = await open(path);
    try {
      const stat = await file.stat();
      return stat.isFile() && stat.size <= mostBytes ? await file.readFile('utf8') : null;
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
