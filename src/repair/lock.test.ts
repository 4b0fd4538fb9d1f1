import { spawnSync } from 'node:child_process';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from './lock';
import { temporaryFolder } from './testing/temporary-folder';

const holder = (pid: number) => JSON.stringify({ pid, host: hostname(), nonce: 'x' });
const lockPath = async () => join(await temporaryFolder(), 'lock');
const age = (path: string, seconds: number) => {
  const then = Date.now() / 1000 - seconds;
  return utimes(path, then, then);
};

describe('takeLock', () => {
  it('is for one at a time', async () => {
    const path = await lockPath();
    const lock = await takeLock(path);
    expect(await lock?.stillHeld()).toBe(true);
    expect(await takeLock(path)).toBeNull();
    await lock?.release();
    expect(await takeLock(path)).not.toBeNull();
  });

  it('takes over from a process that is dead', async () => {
    const path = await lockPath();
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(path, holder(pid));
    expect(await takeLock(path)).not.toBeNull();
  });

  it('takes over from one that hangs, which then knows', async () => {
    const path = await lockPath();
    const slow = await takeLock(path);
    await age(path, 100);
    expect(await takeLock(path)).toBeNull();
    await age(path, 121);
    const quick = await takeLock(path);
    expect(quick).not.toBeNull();
    expect(await slow?.stillHeld()).toBe(false);
    await slow?.release();
    expect(await quick?.stillHeld()).toBe(true);
  });

  it('waits for one that is nearly done', async () => {
    const path = await lockPath();
    const first = await takeLock(path);
    const second = takeLock(path);
    await first?.release();
    expect(await second).not.toBeNull();
  });

  it('does not believe the process ids of another machine', async () => {
    const path = await lockPath();
    const elsewhere = JSON.stringify({ pid: 2 ** 22 + 1, host: 'elsewhere', nonce: 'x' });
    await writeFile(path, elsewhere);
    expect(await takeLock(path)).toBeNull();
    expect(await readFile(path, 'utf8')).toBe(elsewhere);
  });

  it('gives one that has not said who it is a second to do so', async () => {
    const path = await lockPath();
    await writeFile(path, '');
    const start = performance.now();
    expect(await takeLock(path)).not.toBeNull();
    expect(performance.now() - start).toBeGreaterThan(900);
  });
});
