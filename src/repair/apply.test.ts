import { execFileSync } from 'node:child_process';
import { chmod, chown, lstat, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ApplyResult } from './apply';
import { backupFolderOf } from './backups';
import { readConfigFile } from './read-config-file';
import { canMakeImmutable } from './testing/abilities';
import { applyText } from './testing/apply-text';
import { bundleChild, nextMessage, startChild } from './testing/child';
import { planOf } from './testing/plan-of';
import { temporaryFolder } from './testing/temporary-folder';

async function configFile(content: string | Buffer = '{ "old": 1 }'): Promise<string> {
  const file = join(await temporaryFolder(), 'claude_desktop_config.json');
  await writeFile(file, content);
  return file;
}

const backupsOf = (file: string) => readdir(backupFolderOf(file)).catch(() => []);

async function applyChild(): Promise<string> {
  const folder = await temporaryFolder();
  await chmod(folder, 0o755);
  return bundleChild(join(import.meta.dirname, 'testing/apply.child.ts'), folder);
}

describe('applyPlan', () => {
  it('writes the plan and keeps what was there', async () => {
    const before = Buffer.from('\uFEFF{ "old": 1 }\r\n', 'utf16le');
    const file = await configFile(before);
    const result = await applyText(file, '{ "neu": "ü" }');
    expect(result).toMatchObject({ ok: true, file });
    expect(await readFile(file, 'utf8')).toBe('{ "neu": "ü" }');
    const backup = result.ok ? result.backup : null;
    if (backup === null) throw new Error('no backup');
    expect(dirname(backup)).toBe(backupFolderOf(file));
    expect(await readFile(backup)).toEqual(before);
    const names = await backupsOf(file);
    expect(names).toHaveLength(2);
    const told = await readFile(
      join(backupFolderOf(file), names.find((each) => each.endsWith('.json')) ?? ''),
    );
    // Nothing of the texts: the new one may hold a token that was in no file before.
    expect(Object.keys(JSON.parse(told.toString()) as object).toSorted()).toEqual([
      'backup',
      'createdAt',
      'file',
      'reason',
      'schema',
      'sha256After',
      'sha256Before',
      'undoneAt',
      'ungreyVersion',
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'keeps backups to their owner, the file as open as it was',
    async () => {
      const file = await configFile();
      await chmod(file, 0o644);
      const result = await applyText(file, '{}');
      expect((await stat(file)).mode & 0o777).toBe(0o644);
      expect((await stat(backupFolderOf(file))).mode & 0o777).toBe(0o700);
      expect((await stat((result.ok && result.backup) || '')).mode & 0o777).toBe(0o600);
    },
  );

  it('writes where a link leads and leaves the link', async () => {
    const target = await configFile();
    const link = join(await temporaryFolder(), 'claude_desktop_config.json');
    await symlink(target, link);
    expect(await applyText(link, '{}')).toMatchObject({ ok: true });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(target, 'utf8')).toBe('{}');
    expect(await backupsOf(link)).toHaveLength(2);
    expect(await backupsOf(target)).toEqual([]);
  });

  it.each([
    ['other bytes', '{ "other": 1 }', true],
    ['the same bytes, written again', '{ "old": 1 }', true],
    ['other bytes, the time put back', '{ "new": 1 }', false],
  ])('does not overwrite %s', async (_, written, later) => {
    const file = await configFile();
    const plannedOn = await readConfigFile(file);
    if (plannedOn.state !== 'present') throw new Error('not written');
    await writeFile(file, written);
    const time = plannedOn.modifiedAtMs / 1000 + (later ? 5 : 0);
    await utimes(file, time, time);
    const plan = planOf(file, '{ "old": 1 }', '{}');
    expect(await applyText(file, '{}', { plan, plannedOn, force: true })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
      params: { file },
    });
    expect(await readFile(file, 'utf8')).toBe(written);
    expect(await backupsOf(file)).toEqual([]);
  });

  it('sees a change that comes between the backup and the write', async () => {
    const file = await configFile();
    const item = { connection: 'c', url: 'https://h/mcp', token: 't' };
    const plan = { ...planOf(file, '{ "old": 1 }', '{}'), keychain: item };
    const storeToken = () => writeFile(file, '{ "other": 1 }').then(() => true);
    expect(await applyText(file, '{}', { plan, storeToken })).toMatchObject({ refusal: 'changed-meanwhile' });
    expect(await readFile(file, 'utf8')).toBe('{ "other": 1 }');
    expect(await backupsOf(file)).toEqual([]);
  });

  it('writes nothing when the keychain does not take the token', async () => {
    const file = await configFile();
    const given: unknown[] = [];
    const item = { connection: 'c', url: 'https://h/mcp', token: 't' };
    const plan = { ...planOf(file, '{ "old": 1 }', '{}'), keychain: item };
    const storeToken = (stored: unknown) => {
      given.push(stored);
      return Promise.resolve(false);
    };
    expect(await applyText(file, '{}', { plan, storeToken })).toMatchObject({ refusal: 'keychain-failed' });
    expect(given).toEqual([item]);
    expect(await readFile(file, 'utf8')).toBe('{ "old": 1 }');
    expect(await backupsOf(file)).toEqual([]);
  });

  it.each([
    [true, 'client-running'],
    [null, 'client-unknown'],
  ])('does not write while Claude Desktop may run (%s), unless forced', async (running, refusal) => {
    const file = await configFile();
    const clientRunning = () => Promise.resolve(running);
    expect(await applyText(file, '{}', { clientRunning })).toMatchObject({ ok: false, refusal });
    expect(await readFile(file, 'utf8')).toBe('{ "old": 1 }');
    expect(await applyText(file, '{}', { clientRunning, force: true })).toMatchObject({ ok: true });
  });

  it('makes a folder only for a new file, and only when told so', async () => {
    const file = join(await temporaryFolder(), 'Claude', 'claude_desktop_config.json');
    expect(await applyText(file, '{}')).toMatchObject({ ok: false, refusal: 'no-folder' });
    await expect(stat(dirname(file))).rejects.toThrow('ENOENT');
    expect(await applyText(file, '{}', { mayCreateFolder: true })).toEqual({ ok: true, file, backup: null });
    expect(await readFile(file, 'utf8')).toBe('{}');
  });

  it('does not write a new file over one that came meanwhile', async () => {
    const file = join(await temporaryFolder(), 'claude_desktop_config.json');
    const plannedOn = await readConfigFile(file);
    if (plannedOn.state !== 'absent') throw new Error('there already');
    await writeFile(file, 'theirs');
    const plan = planOf(file, null, '{}');
    expect(await applyText(file, '{}', { plan, plannedOn })).toMatchObject({ refusal: 'changed-meanwhile' });
    expect(await readFile(file, 'utf8')).toBe('theirs');
  });

  it('makes one of several that come at the same time', async () => {
    const file = await configFile();
    const plannedOn = await readConfigFile(file);
    if (plannedOn.state !== 'present') throw new Error('not written');
    const program = await applyChild();
    const children = ['x', 'y', 'z'].map((text) => startChild(program, [file, text]));
    await Promise.all(children.map(nextMessage));
    const results = children.map((child) => nextMessage(child) as Promise<ApplyResult>);
    for (const child of children) child.send('go');
    const all = await Promise.all(results);
    const text = await readFile(file, 'utf8');
    expect(['x', 'y', 'z']).toContain(text);
    for (const result of all) {
      if (!result.ok) expect(['busy', 'changed-meanwhile']).toContain(result.refusal);
    }
    // Whoever came later than another's whole repair had read the other's text: every success has its backup.
    expect((await backupsOf(file)).length).toBe(2 * all.filter(({ ok }) => ok).length);
    const stale = planOf(file, '{ "old": 1 }', '{}');
    expect(await applyText(file, '{}', { plan: stale, plannedOn })).toMatchObject({
      refusal: 'changed-meanwhile',
    });
  });

  it.runIf(process.getuid?.() === 0)('refuses in a folder that takes no backup', async () => {
    const file = await configFile();
    const nobody = 65_534;
    await chown(file, nobody, nobody);
    await chmod(dirname(file), 0o755);
    const child = startChild(await applyChild(), [file, 'x'], { uid: nobody, gid: nobody, cwd: '/' });
    await nextMessage(child);
    const result = nextMessage(child);
    child.send('go');
    expect(await result).toEqual({ ok: false, refusal: 'no-backup', params: { file, code: 'EACCES' } });
    expect(await readFile(file, 'utf8')).toBe('{ "old": 1 }');
  });

  it.runIf(canMakeImmutable())(
    'says so when the file may not be written, and leaves nothing behind',
    async () => {
      const file = await configFile();
      execFileSync('chattr', ['+i', file]);
      onTestFinished(() => void execFileSync('chattr', ['-i', file]));
      expect(await applyText(file, '{}')).toMatchObject({
        refusal: 'write-forbidden',
        params: { code: 'EPERM' },
      });
      expect(await backupsOf(file)).toEqual([]);
      expect(await readdir(dirname(file))).toEqual([basename(file), 'ungrey-backups']);
    },
  );

  it('refuses a plan that was made on another text than the read', async () => {
    const file = await configFile();
    expect(await applyText(file, '{}', { plan: planOf(file, '{}', '[]') })).toMatchObject({
      refusal: 'changed-meanwhile',
    });
  });
});
