import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptHelper } from './kept-helper';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ungrey-kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const mountOf = (name: string) => join(folder, name);
const helperIn = (mounted: string) => join(mounted, 'resources', 'bin', 'ungrey-bridge');
const envOf = (mounted: string) => ({ APPIMAGE: '/home/me/Ungrey.AppImage', APPDIR: mounted });

/** What one start of an AppImage finds: its files in a folder of that start. */
async function mount(name: string, version: string) {
  const mounted = mountOf(name);
  await mkdir(join(mounted, 'resources', 'bin', 'keytar'), { recursive: true });
  await writeFile(helperIn(mounted), `#!/bin/sh\necho ${version}\n`);
  await chmod(helperIn(mounted), 0o755);
  await writeFile(join(mounted, 'resources', 'bin', 'keytar', 'keytar.node'), version);
  return keptHelper(helperIn(mounted), envOf(mounted), folder);
}

describe('an AppImage', () => {
  const bin = () => join(folder, '.local', 'share', 'ungrey', 'bin');

  it('has a copy of its program that outlives the folder of this start', async () => {
    const kept = await mount('.mount_a', 'one');
    expect(kept?.program).toBe(join(bin(), 'ungrey-bridge'));
    await kept?.keep();
    await rm(mountOf('.mount_a'), { recursive: true });
    expect(await readFile(join(bin(), 'ungrey-bridge'), 'utf8')).toContain('one');
    expect(await readFile(join(bin(), 'keytar', 'keytar.node'), 'utf8')).toBe('one');
    expect((await stat(join(bin(), 'ungrey-bridge'))).mode & 0o777).toBe(0o755);
  });

  it('is at the same place for every start, and leaves it alone while it is the same', async () => {
    await (await mount('.mount_a', 'one'))?.keep();
    const { ino } = await stat(join(bin(), 'ungrey-bridge'));
    await (await mount('.mount_b', 'one'))?.keep();
    expect((await stat(join(bin(), 'ungrey-bridge'))).ino).toBe(ino);
  });

  it('replaces that of another version whole', async () => {
    await (await mount('.mount_a', 'one'))?.keep();
    await writeFile(join(bin(), 'of-old'), '');
    await (await mount('.mount_b', 'two'))?.keep();
    expect(await readFile(join(bin(), 'ungrey-bridge'), 'utf8')).toContain('two');
    expect((await readdir(bin())).toSorted()).toEqual(['keytar', 'ungrey-bridge']);
    expect(await readdir(join(bin(), '..'))).toEqual(['bin']);
  });

  it('makes way for nothing that is in its place, and says so', async () => {
    await mkdir(join(folder, '.local', 'share'), { recursive: true });
    await writeFile(join(folder, '.local', 'share', 'ungrey'), 'a file of somebody’s');
    const kept = await mount('.mount_a', 'one');
    await expect(kept?.keep()).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(await readFile(join(folder, '.local', 'share', 'ungrey'), 'utf8')).toBe('a file of somebody’s');
  });
});

it.each([
  ['no AppImage', {}],
  [
    'started by a program from another AppImage',
    { APPIMAGE: '/home/me/Other.AppImage', APPDIR: '/tmp/.mount_other' },
  ],
])('%s: the program stays where it is', (_what, env) => {
  expect(keptHelper('/opt/Ungrey/resources/bin/ungrey-bridge', env, '/home/me')).toBeNull();
});
