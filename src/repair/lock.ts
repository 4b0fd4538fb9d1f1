import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { errorCode } from './error-code';

/** Keeps a second Ungrey away from the same file. */
export interface Lock {
  /** False: it was taken over, because this process slept too long. Ask right before the step that cannot be taken back. */
  stillHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** No change takes this long. */
const staleAfterMs = 120_000;

const holder = z.object({ pid: z.int(), host: z.string(), nonce: z.string() });

/** Null: somebody else holds it. Throws the system's error when no lock file can be made at `path`. */
export async function takeLock(path: string): Promise<Lock | null> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomUUID() });
  if (!(await create(path, mine))) {
    if (!(await isStale(path))) return null;
    await rm(path, { force: true });
    if (!(await create(path, mine))) return null;
  }
  const stillHeld = async () => (await contentOf(path)) === mine;
  return {
    stillHeld,
    release: async () => {
      if (await stillHeld()) await rm(path, { force: true });
    },
  };
}

async function create(path: string, content: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx', 0o600);
    await handle.writeFile(content).finally(() => handle.close());
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Left by a killed process, or held by one that hangs. */
async function isStale(path: string): Promise<boolean> {
  const content = await contentOf(path);
  if (content === null) return true;
  const { pid, host } = readHolder(content);
  if (host === hostname() && pid !== null && !isAlive(pid)) return true;
  const age = await stat(path).then(
    (facts) => Date.now() - facts.mtimeMs,
    () => Infinity,
  );
  return age > staleAfterMs;
}

function readHolder(content: string): { pid: number | null; host: string | null } {
  try {
    return holder.parse(JSON.parse(content));
  } catch {
    // Its maker is just writing it, or was killed doing so: only its age tells.
    return { pid: null, host: null };
  }
}

async function contentOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
