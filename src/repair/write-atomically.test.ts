import { execFileSync } from 'node:child_process';
import { chmod, chown, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canBindMount, canMakeImmutable } from './testing/abilities';
import { temporaryFolder } from './testing/temporary-folder';
import { removeLeftovers, stageBeside, writeAtomically } from './write-atomically';

async function existing(): Promise<{ folder: string; file: string }> {
  const folder = await temporaryFolder();
  const file = join(folder, 'config.json');
  await writeFile(file, 'old, and longer than the new one');
  return { folder, file };
}

const isRoot = process.getuid?.() === 0;

describe('writeAtomically', () => {
  it.skipIf(process.platform === 'win32')('keeps the mode', async () => {
    const { folder, file } = await existing();
    await chmod(file, 0o664);
    expect(await writeAtomically(file, Buffer.from('new'), await stat(file))).toBe('renamed');
    expect((await stat(file)).mode & 0o7777).toBe(0o664);
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['config.json']);
  });

  it.runIf(isRoot)('keeps the owner', async () => {
    const { file } = await existing();
    await chown(file, 1234, 4321);
    await writeAtomically(file, Buffer.from('new'), await stat(file));
    expect(await stat(file)).toMatchObject({ uid: 1234, gid: 4321 });
  });

  it.skipIf(process.platform === 'win32')('makes a new file for its owner alone', async () => {
    const file = join(await temporaryFolder(), 'config.json');
    await writeAtomically(file, Buffer.from('new'), null);
    expect((await stat(file)).mode & 0o7777).toBe(0o600);
  });

  it.runIf(canMakeImmutable())('waits while the file is held', async () => {
    const { file } = await existing();
    execFileSync('chattr', ['+i', file]);
    onTestFinished(() => void execFileSync('chattr', ['-i', file]));
    const staged = await stageBeside(file, Buffer.from('new'), await stat(file));
    const committed = staged.commit();
    await delay(60);
    execFileSync('chattr', ['-i', file]);
    expect(await committed).toBe('renamed');
    expect(await readFile(file, 'utf8')).toBe('new');
  });

  it.runIf(canBindMount())('writes into a file that cannot be replaced', async () => {
    const { folder, file } = await existing();
    execFileSync('mount', ['--bind', file, file]);
    onTestFinished(() => void execFileSync('umount', [file]));
    expect(await writeAtomically(file, Buffer.from('new'), await stat(file))).toBe('copied');
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['config.json']);
  });

  it('writes nothing into the file before the commit', async () => {
    const { folder, file } = await existing();
    const staged = await stageBeside(file, Buffer.from('new'), null);
    expect(await readFile(file, 'utf8')).toMatch('old');
    await staged.discard();
    expect(await readdir(folder)).toEqual(['config.json']);
  });
});

describe('removeLeftovers', () => {
  it('takes away what a killed Ungrey left, and nothing else', async () => {
    const { folder, file } = await existing();
    const others = ['config.json.bak', 'config.json.ungrey-tmp', 'config.json.mine.ungrey-tmp'];
    for (const name of others) await writeFile(join(folder, name), '');
    await stageBeside(file, Buffer.from('new'), null);
    expect(await readdir(folder)).toHaveLength(5);
    await removeLeftovers(file);
    expect(await readdir(folder)).toEqual(['config.json', ...others].toSorted());
  });
});
