import { access, constants, stat } from 'node:fs/promises';

/** The first of the files that can be started; null: none. */
export async function findProgram(candidates: readonly string[]): Promise<string | null> {
  for (const path of candidates) if (await isProgram(path)) return path;
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
