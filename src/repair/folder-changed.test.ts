import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupFolderOf, listBackups } from './backups';
import { changeFile, type ChangeResult } from './change-file';
import { readConfigFile } from './read-config-file';
import { canMakeImmutable } from './testing/abilities';
import { applyText } from './testing/apply-text';
import { temporaryFolder } from './testing/temporary-folder';
import { undo } from './undo';
import { stageBeside } from './write-atomically';

const configIn = (folder: string): string => join(folder, 'claude_desktop_config.json');

/** Decided on what is there now; `meanwhile` happens while the token is stored. */
async function changeWhile(file: string, meanwhile: () => Promise<unknown>): Promise<ChangeResult> {
  const expected = await readConfigFile(file);
  if (expected.state === 'unreadable') throw new Error(expected.error);
  return changeFile({
    file,
    expected,
    next: Buffer.from('{ "new": 1 }'),
    reason: 'repair',
    ungreyVersion: '1.2.3',
    prepare: async () => {
      await meanwhile();
      return true;
    },
  });
}

const nothing = (): Promise<void> => Promise.resolve();

describe('a folder that is not what it was', () => {
  it('is not made anew with a backup in it', async () => {
    const file = configIn(join(await temporaryFolder(), 'gone'));
    expect(await changeWhile(file, nothing)).toEqual({
      ok: false,
      refusal: 'no-backup',
      params: { file, code: 'ENOENT' },
    });
    expect(await readConfigFile(dirname(file))).toMatchObject({ state: 'absent' });
  });

  it('and went before there was a file: nothing was written', async () => {
    const folder = join(await temporaryFolder(), 'Claude');
    await mkdir(folder);
    const result = await changeWhile(configIn(folder), () => rm(folder, { recursive: true }));
    expect(result).toMatchObject({ ok: false, refusal: 'write-failed', params: { code: 'ENOENT' } });
  });

  it('and went with the file: it is not said to be untouched', async () => {
    const folder = join(await temporaryFolder(), 'Claude');
    await mkdir(folder);
    await writeFile(configIn(folder), '{}');
    const result = await changeWhile(configIn(folder), () => rm(folder, { recursive: true }));
    expect(result).toMatchObject({ ok: false, refusal: 'not-verified' });
  });

  it('and is a file now: what is there cannot be said', async () => {
    const folder = join(await temporaryFolder(), 'Claude');
    await mkdir(folder);
    const result = await changeWhile(configIn(folder), async () => {
      await rm(folder, { recursive: true });
      await writeFile(folder, 'a file');
    });
    expect(result).toMatchObject({ ok: false, refusal: 'not-verified', params: { backup: '' } });
    expect(await readFile(folder, 'utf8')).toBe('a file');
  });
});

describe('a backup', () => {
  it('of no file, whose note has no room for its name, leaves nothing behind', async () => {
    const file = join(await temporaryFolder(), 'x'.repeat(225));
    expect(await changeWhile(file, nothing)).toMatchObject({
      refusal: 'no-backup',
      params: { code: 'ENAMETOOLONG' },
    });
    expect(await listBackups(file)).toEqual([]);
  });

  it('is not put back while something that is no lock stands where the lock goes', async () => {
    const file = configIn(await temporaryFolder());
    await writeFile(file, '{}');
    await applyText(file, '{ "new": 1 }');
    const inTheWay = join(backupFolderOf(file), `${basename(file)}.lock`);
    await mkdir(inTheWay);
    await utimes(inTheWay, 0, 0);
    const result = await undo({
      file,
      clientRunning: () => Promise.resolve(false),
      force: false,
      ungreyVersion: '1.2.3',
    });
    expect(result).toMatchObject({ ok: false, refusal: 'no-backup' });
    expect(await readFile(file, 'utf8')).toBe('{ "new": 1 }');
  });
});

describe('new bytes', () => {
  it('are not put beside a file whose folder is gone', async () => {
    const target = configIn(join(await temporaryFolder(), 'gone'));
    const owner = { mode: 0o600, uid: 0, gid: 0 };
    await expect(stageBeside(target, Buffer.from('{}'), owner)).rejects.toThrow('ENOENT');
  });

  it.runIf(canMakeImmutable())('go into the file itself where its folder takes no other', async () => {
    const folder = await temporaryFolder();
    const target = configIn(folder);
    await writeFile(target, '{ "old": 1 }');
    execFileSync('chattr', ['+i', folder]);
    onTestFinished(() => void execFileSync('chattr', ['-i', folder]));
    const staged = await stageBeside(target, Buffer.from('{}'), { mode: 0o600, uid: 0, gid: 0 });
    await staged.discard();
    expect(await readFile(target, 'utf8')).toBe('{ "old": 1 }');
    expect(await staged.commit()).toBe('copied');
    expect(await readFile(target, 'utf8')).toBe('{}');
  });
});
