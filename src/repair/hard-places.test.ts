import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, statfs, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ApplyResult } from './apply';
import { backupFolderOf, listBackups, readBackup } from './backups';
import { canMakeImmutable, canMountDisk } from './testing/abilities';
import { applyText } from './testing/apply-text';
import { bundleChild, nextMessage, startChild } from './testing/child';
import { temporaryFolder } from './testing/temporary-folder';
import { undo } from './undo';

const name = 'claude_desktop_config.json';
const old = '{ "old": 1 }';
const leftBeside = async (file: string) =>
  (await readdir(dirname(file))).filter((each) => each.endsWith('.ungrey-tmp'));
const undoIn = (file: string) =>
  undo({ file, force: false, ungreyVersion: '1.2.3', clientRunning: () => Promise.resolve(false) });

async function configIn(folder: string, content = old): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

describe.skipIf(process.platform === 'win32')('a config file', () => {
  it('behind five links and a linked folder is changed and put back where it is', async () => {
    const folder = await temporaryFolder();
    const target = await configIn(join(folder, 'real', 'deep'));
    await symlink(join(folder, 'real', 'deep'), join(folder, 'settings'));
    let last = join('settings', name);
    for (const link of ['a', 'b', 'c', 'd', 'e']) {
      await symlink(last, join(folder, link));
      last = link;
    }
    const file = join(folder, last);
    expect(await applyText(file, '{}')).toMatchObject({ ok: true });
    expect(await readFile(target, 'utf8')).toBe('{}');
    expect(await undoIn(file)).toMatchObject({ ok: true });
    expect(await readFile(target, 'utf8')).toBe(old);
    expect((await readdir(folder)).toSorted()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'real', 'settings', 'ungrey-backups'].toSorted(),
    );
  });

  it('is told from its neighbour whose name only looks the same, and so are their backups', async () => {
    const folder = await temporaryFolder();
    const [composed, decomposed] = ['Zoë'.normalize('NFC'), 'Zoë'.normalize('NFD')].map((user) =>
      join(folder, user),
    ) as [string, string];
    const first = await configIn(composed, '{ "whose": "composed" }');
    const second = await configIn(decomposed, '{ "whose": "decomposed" }');
    // Some file systems take both names for one.
    const same = (await readFile(first, 'utf8')) === (await readFile(second, 'utf8'));
    expect(await applyText(first, '{}')).toMatchObject({ ok: true, file: first });
    expect(await readFile(second, 'utf8')).toBe(same ? '{}' : '{ "whose": "decomposed" }');
    expect(await listBackups(second)).toHaveLength(same ? 1 : 0);
    expect(await undoIn(first)).toMatchObject({ ok: true });
  });
});

describe.runIf(canMountDisk())('a full disk', () => {
  /** A disk of 64 KiB with a config on it. */
  async function smallDisk(content: string): Promise<string> {
    const disk = join(await temporaryFolder(), 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'ungrey', disk]);
    onTestFinished(() => void execFileSync('umount', [disk]));
    return configIn(disk, content);
  }

  /** Leaves so many blocks of 4 KiB. */
  async function fill(file: string, blocks: number): Promise<void> {
    const { bavail, bsize } = await statfs(dirname(file));
    await writeFile(join(dirname(file), 'others'), Buffer.alloc((bavail - blocks) * bsize));
  }

  // The backup folder's lock, the copy and its manifest take one block each.
  it.each([0, 1, 2, 3, 4, 5])(
    'with %s blocks left takes the change whole or leaves the file',
    async (blocks) => {
      const file = await smallDisk(old);
      await fill(file, blocks);
      const large = JSON.stringify({ large: 'x'.repeat(9_000) });
      const result = await applyText(file, large);
      expect(result).toMatchObject({ ok: false, params: { code: 'ENOSPC' } });
      expect(['no-backup', 'disk-full']).toContain(!result.ok && result.refusal);
      expect(await readFile(file, 'utf8')).toBe(old);
      expect(await leftBeside(file)).toEqual([]);
      expect(await listBackups(file)).toEqual([]);
    },
  );

  it('that has room again takes it', async () => {
    const file = await smallDisk(old);
    await fill(file, 0);
    expect(await applyText(file, '{}')).toMatchObject({ ok: false });
    await writeFile(join(dirname(file), 'others'), '');
    expect(await applyText(file, '{}')).toMatchObject({ ok: true });
    expect(await undoIn(file)).toMatchObject({ ok: true });
    expect(await readFile(file, 'utf8')).toBe(old);
  });
});

describe.skipIf(process.platform === 'win32')('a limit of the system on the size of files', () => {
  it('that the new text does not fit leaves the old one', async () => {
    const folder = await temporaryFolder();
    const file = await configIn(join(folder, 'settings'));
    const program = await bundleChild(join(import.meta.dirname, 'testing/apply.child.ts'), folder);
    const limited = join(folder, 'limited-node');
    // In blocks of 512 or 1,024 bytes.
    await writeFile(limited, `#!/bin/sh\nulimit -f 16\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 });
    const child = startChild(program, [file, 'x'.repeat(20_000)], { execPath: limited });
    await nextMessage(child);
    const result = nextMessage(child) as Promise<ApplyResult>;
    child.send('go');
    expect(await result).toEqual({ ok: false, refusal: 'write-failed', params: { file, code: 'EFBIG' } });
    expect(await readFile(file, 'utf8')).toBe(old);
    expect(await leftBeside(file)).toEqual([]);
    expect(await listBackups(file)).toEqual([]);
  });
});

describe.runIf(canMakeImmutable())('a folder that lets nothing be renamed or taken away', () => {
  it('still gets the change, and says truly that it was made', async () => {
    const file = await configIn(join(await temporaryFolder(), 'share'));
    const folder = dirname(file);
    await mkdir(backupFolderOf(file), { mode: 0o700 });
    execFileSync('chattr', ['+a', folder]);
    onTestFinished(() => void execFileSync('chattr', ['-a', folder]));
    const result = await applyText(file, '{}');
    expect(result).toMatchObject({ ok: true });
    expect(await readFile(file, 'utf8')).toBe('{}');
    const [backup] = await listBackups(file);
    expect(String(await readBackup(backup?.copy ?? '', backup?.sha256Before ?? null))).toBe(old);
    // What could not be taken away now goes with the next change that can.
    expect(await leftBeside(file)).toHaveLength(1);
    execFileSync('chattr', ['-a', folder]);
    expect(await undoIn(file)).toMatchObject({ ok: true });
    expect(await leftBeside(file)).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual([basename(file), 'ungrey-backups'].toSorted());
  });
});
