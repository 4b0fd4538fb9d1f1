import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.mjs';

const lockModule = new URL('./lock.mjs', import.meta.url).href;

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungrey-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('processes at the same lock work one after the other', async () => {
  const counter = join(folder, 'counter');
  writeFileSync(counter, '0');
  // Reads, lets the others in, writes: without the lock, counts get lost.
  const program = `
    import { withLock } from ${JSON.stringify(lockModule)};
    import { readFileSync, writeFileSync } from 'node:fs';
    const [lock, counter] = process.argv.slice(1);
    for (let round = 0; round < 5; round += 1) withLock(lock, () => {
      const before = Number(readFileSync(counter, 'utf8'));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      writeFileSync(counter, String(before + 1));
    });`;
  const runs = [1, 2, 3].map(
    () =>
      new Promise((resolve) => {
        const args = ['--input-type=module', '-e', program, join(folder, 'lock'), counter];
        spawn(process.execPath, args, { stdio: 'inherit' }).once('exit', resolve);
      }),
  );
  expect(await Promise.all(runs)).toEqual([0, 0, 0]);
  expect(readFileSync(counter, 'utf8')).toBe('15');
});

test('a lock left by a killed process is taken over', () => {
  const lock = join(folder, 'lock');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, String(pid));
  expect(withLock(lock, () => 'done')).toBe('done');
  expect(existsSync(lock)).toBe(false);
});

test('work that throws gives the lock back', () => {
  const lock = join(folder, 'lock');
  const fail = () =>
    withLock(lock, () => {
      throw new Error('no');
    });
  expect(fail).toThrow('no');
  expect(existsSync(lock)).toBe(false);
});
