import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Can this machine make a file that nobody may replace? Needs Linux, root and a file system that knows how. */
export function canMakeImmutable(): boolean {
  return tryOnFile((file) => succeeds('chattr', '+i', file) && succeeds('chattr', '-i', file));
}

/** Can this machine make a file a mount point, so that it can be written but not replaced? */
export function canBindMount(): boolean {
  return tryOnFile((file) => succeeds('mount', '--bind', file, file) && succeeds('umount', file));
}

/** Can this machine mount a small disk of its own? Needs Linux and root. */
export function canMountDisk(): boolean {
  return tryOnFile((file) => {
    const folder = dirname(file);
    return succeeds('mount', '-t', 'tmpfs', '-o', 'size=64k', 'ungrey', folder) && succeeds('umount', folder);
  });
}

function tryOnFile(attempt: (file: string) => boolean): boolean {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'ungrey-repair-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const able = attempt(file);
  rmSync(folder, { recursive: true });
  return able;
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}
