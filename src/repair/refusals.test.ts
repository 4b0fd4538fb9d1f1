import { chmod, chown, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolderOf, listBackups, makeBackup, markUndone } from './backups';
import { changeFile, type Change } from './change-file';
import { errorCode } from './error-code';
import { takeLock } from './lock';
import { readConfigFile, type PresentFile } from './read-config-file';
import { applyText } from './testing/apply-text';
import { temporaryFolder } from './testing/temporary-folder';
import { undo } from './undo';
import { stageBeside, writeAtomically } from './write-atomically';

const name = 'claude_desktop_config.json';

async function configFile(content: string | Buffer = '{ "old": 1 }'): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, content);
  return file;
}

async function present(file: string): Promise<PresentFile> {
  const read = await readConfigFile(file);
  if (read.state !== 'present') throw new Error(read.state);
  return read;
}

const change = async (file: string, more: Partial<Change> = {}): Promise<Change> => ({
  ...{ file, expected: await present(file), next: Buffer.from('{ "new": 1 }'), reason: 'repair' },
  ...{ ungreyVersion: '1.2.3', prepare: () => Promise.resolve(true) },
  ...more,
});

describe('changeFile', () => {
  it('makes nothing of a file that became something else', async () => {
    const file = await configFile();
    const wanted = await change(file);
    await rm(file);
    expect(await changeFile(wanted)).toMatchObject({ ok: false, refusal: 'changed-meanwhile' });
    await mkdir(file);
    expect(await changeFile(wanted)).toMatchObject({ ok: false, refusal: 'changed-meanwhile' });
  });

  it('makes nothing of a link that points elsewhere since', async () => {
    const file = await configFile();
    const wanted = await change(file);
    const other = await configFile();
    await rm(file);
    await symlink(other, file);
    expect(await changeFile(wanted)).toMatchObject({ ok: false, refusal: 'changed-meanwhile' });
    expect(await readFile(other, 'utf8')).toBe('{ "old": 1 }');
  });

  it('makes nothing when the file changes, or goes, while the token is stored', async () => {
    for (const meanwhile of [(file: string) => writeFile(file, 'other'), (file: string) => rm(file)]) {
      const file = await configFile();
      const prepare = async () => {
        await meanwhile(file);
        return true;
      };
      expect(await changeFile(await change(file, { prepare }))).toMatchObject({
        refusal: 'changed-meanwhile',
      });
      expect(await listBackups(file)).toEqual([]);
      expect((await readdir(join(file, '..'))).filter((each) => each.endsWith('.ungrey-tmp'))).toEqual([]);
    }
  });

  it('makes nothing when the lock is lost while the token is stored', async () => {
    const file = await configFile();
    const prepare = async () => {
      await rm(join(backupFolderOf(file), `${name}.lock`));
      return true;
    };
    expect(await changeFile(await change(file, { prepare }))).toMatchObject({ ok: false, refusal: 'busy' });
    expect(await readFile(file, 'utf8')).toBe('{ "old": 1 }');
  });

  it('makes nothing when the token cannot be stored', async () => {
    const file = await configFile();
    const refused = await changeFile(await change(file, { prepare: () => Promise.resolve(false) }));
    expect(refused).toMatchObject({ ok: false, refusal: 'keychain-failed' });
    expect(await listBackups(file)).toEqual([]);
  });

  it('waits for nobody who holds the lock', async () => {
    const file = await configFile();
    const wanted = await change(file);
    await mkdir(backupFolderOf(file));
    const lock = await takeLock(join(backupFolderOf(file), `${name}.lock`));
    expect(await changeFile(wanted)).toMatchObject({ ok: false, refusal: 'busy' });
    await lock?.release();
    expect(await changeFile(wanted)).toMatchObject({ ok: true });
  });

  it('needs a place for the backup', async () => {
    const file = await configFile();
    const wanted = await change(file);
    await writeFile(backupFolderOf(file), '');
    expect(await changeFile(wanted)).toMatchObject({ refusal: 'no-backup', params: { code: 'ENOTDIR' } });
  });
});

describe('a backup', () => {
  it('that cannot be written leaves nothing behind', async () => {
    const file = await configFile();
    const before = await present(file);
    const facts = { reason: 'repair', ungreyVersion: '1', sha256After: null } as const;
    // Longer than a file's name may be, once the time is added.
    const long = join(file, '..', 'x'.repeat(250));
    await expect(makeBackup(long, before, facts)).rejects.toThrow('ENAMETOOLONG');
    expect(await readdir(backupFolderOf(file))).toEqual([]);
  });

  it('whose manifest is gone is not marked', async () => {
    const file = await configFile();
    const backup = await makeBackup(file, await present(file), {
      reason: 'repair',
      ungreyVersion: '1',
      sha256After: null,
    });
    await rm(backup.manifestPath);
    await markUndone(backup);
    expect(await listBackups(file)).toEqual([]);
  });
});

describe('undo', () => {
  const undoFile = (file: string, force = false) =>
    undo({ file, clientRunning: () => Promise.resolve(false), force, ungreyVersion: '1.2.3' });

  it('needs to see the file', async () => {
    const file = await configFile();
    await applyText(file, '{}');
    await rm(file);
    await mkdir(file);
    expect(await undoFile(file)).toMatchObject({ refusal: 'write-forbidden', params: { code: 'EISDIR' } });
  });

  it('shows that there was no file before a repair that was changed since', async () => {
    const file = join(await temporaryFolder(), name);
    await applyText(file, '{}');
    await writeFile(file, 'other');
    expect(await undoFile(file)).toMatchObject({ refusal: 'changed-since', now: 'other', restored: null });
  });

  it('shows that the file is gone since, and brings it back when told to', async () => {
    const file = await configFile('{ "old": 1 }');
    await applyText(file, '{}');
    await rm(file);
    expect(await undoFile(file)).toMatchObject({
      refusal: 'changed-since',
      now: null,
      restored: '{ "old": 1 }',
    });
    expect(await undoFile(file, true)).toMatchObject({ ok: true, fileRemains: true, backup: null });
    expect(await readFile(file, 'utf8')).toBe('{ "old": 1 }');
  });

  it('knows when somebody else has taken the repair back', async () => {
    const file = await configFile('{ "old": 1 }');
    await applyText(file, '{}');
    await writeFile(file, '{ "old": 1 }');
    expect(await undoFile(file)).toMatchObject({ refusal: 'already-undone' });
  });
});

describe('reading', () => {
  it.each([
    ['more than a config holds', Buffer.alloc(33 * 1024 * 1024, ' ')],
    ['more levels than anything needs', Buffer.from('['.repeat(2_000_000))],
  ])('refuses %s', async (_name, bytes) => {
    expect(await readConfigFile(await configFile(bytes))).toMatchObject({
      state: 'unreadable',
      error: 'too-large',
    });
  });
});

describe('writing', () => {
  it('throws where there is no folder, and leaves nothing', async () => {
    const file = join(await temporaryFolder(), 'gone', name);
    await expect(writeAtomically(file, Buffer.from(''), null)).rejects.toThrow('ENOENT');
  });

  it('throws where a folder stands in the place of the file', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, name));
    await expect(writeAtomically(join(folder, name), Buffer.from(''), null)).rejects.toThrow('EISDIR');
    expect(await readdir(folder)).toEqual([name]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() !== 0)(
    'keeps the owner of a file that belongs to somebody else',
    async () => {
      const file = await configFile();
      await chown(file, 1_234, 1_234);
      await chmod(file, 0o640);
      const { target, ...before } = await present(file);
      const staged = await stageBeside(target, Buffer.from('x'), before);
      await staged.commit();
      expect(await stat(file)).toMatchObject({ uid: 1_234, gid: 1_234 });
      expect((await stat(file)).mode & 0o777).toBe(0o640);
    },
  );

  it('passes on what is no error of the system', () => {
    expect(() => errorCode(new TypeError('ours'))).toThrow('ours');
    expect(() => errorCode('text')).toThrow('text');
    expect(errorCode(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe('ENOENT');
  });
});

describe('the lock', () => {
  it('needs its folder', async () => {
    await expect(takeLock(join(await temporaryFolder(), 'gone', 'lock'))).rejects.toThrow('ENOENT');
  });
});
