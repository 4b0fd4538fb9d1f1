import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A copy of the installed program that stays where it is. */
export interface KeptHelper {
  /** Full path of the copy, which entries name. */
  readonly program: string;
  /** Makes the copy, or makes it anew where it is another version's. Call before an entry that names it is written. */
  keep(): Promise<void>;
}

/**
 * An AppImage lies in another folder at every start and nowhere while it does not run, so an entry cannot name what is inside it.
 * Null: this is no AppImage, and `helper` stays where it is.
 * @param helper full path of the program inside the package
 */
export function keptHelper(
  helper: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): KeptHelper | null {
  const { APPIMAGE: image, APPDIR: mounted, XDG_DATA_HOME: data } = env;
  // Programs that an AppImage starts inherit its variables.
  if (!image || !mounted || !helper.startsWith(`${mounted}/`)) return null;
  const folder = join(data || join(home, '.local', 'share'), 'ungrey', 'bin');
  const program = join(folder, basename(helper));
  return {
    program,
    keep: async () => {
      if ((await digestOf(program)) !== (await digestOf(helper))) await replace(dirname(helper), folder);
    },
  };
}

/** SHA-256; null: the file cannot be read. */
async function digestOf(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}

/** Copies of the bridge that run from the old folder keep their files open, and go on. */
async function replace(from: string, folder: string): Promise<void> {
  const id = randomUUID();
  const [fresh, old] = [`${folder}.${id}`, `${folder}.${id}.old`];
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  try {
    await cp(from, fresh, { recursive: true });
    await rename(folder, old).catch(() => undefined);
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
