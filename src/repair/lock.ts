import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
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
/** Its maker was killed between making the file and writing who it is. */
const unsignedAfterMs = 1000;
/** How long to wait for another to be done. */
const patienceMs = 1500;
const pauseMs = 50;

const holder = z.object({ pid: z.int(), host: z.string(), nonce: z.string() });

/** Null: somebody else holds it and goes on. Throws the system's error when no lock file can be made at `path`. */
export async function takeLock(path: string): Promise<Lock | null> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomUUID() });
  const deadline = performance.now() + patienceMs;
  while (!(await create(path, mine))) {
    if (await isStale(path)) await rm(path, { force: true });
    else if (performance.now() > deadline) return null;
    else await delay(pauseMs);
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
    try {
      await handle.writeFile(content).finally(() => handle.close());
    } catch (error) {
      // A lock of nobody would keep the next one waiting.
      await rm(path, { force: true });
      throw error;
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Left by a killed process, or held by one that hangs. */
async function isStale(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return false;
  const ageMs = Date.now() - facts.mtimeMs;
  const signature = readHolder(await contentOf(path));
  if (signature === null) return ageMs > unsignedAfterMs;
  const isDead = signature.host === hostname() && !isAlive(signature.pid);
  return isDead || ageMs > staleAfterMs;
}

function readHolder(content: string | null): z.infer<typeof holder> | null {
  try {
    return content === null ? null : holder.parse(JSON.parse(content));
  } catch {
    return null;
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
