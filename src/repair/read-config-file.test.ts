import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfigFile } from './read-config-file';
import { temporaryFolder } from './testing/temporary-folder';

describe('readConfigFile', () => {
  it('tells bytes, text, hash and attributes', async () => {
    const path = join(await temporaryFolder(), 'config.json');
    const bytes = Buffer.from('\uFEFF{ "a": 1 }\r\n');
    await writeFile(path, bytes);
    await chmod(path, 0o640);
    const facts = await stat(path);
    expect(await readConfigFile(path)).toEqual({
      state: 'present',
      path,
      target: path,
      bytes,
      encoding: 'utf-8-bom',
      text: '{ "a": 1 }\r\n',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      modifiedAtMs: facts.mtimeMs,
      mode: facts.mode & 0o7777,
      uid: facts.uid,
      gid: facts.gid,
    });
  });

  it('keeps bytes that are not text', async () => {
    const path = join(await temporaryFolder(), 'config.json');
    await writeFile(path, Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await readConfigFile(path)).toMatchObject({ state: 'present', encoding: 'not-utf8', text: null });
  });

  it('follows links, also to what is not there yet', async () => {
    const folder = await temporaryFolder();
    const [link, second, target] = ['link', 'second', 'target'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await symlink(second, link);
    await symlink('target', second);
    expect(await readConfigFile(link)).toEqual({ state: 'absent', path: link, target });
    await writeFile(target, '{}');
    expect(await readConfigFile(link)).toMatchObject({ state: 'present', path: link, target, text: '{}' });
  });

  it('names what cannot be read', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'config.json');
    expect(await readConfigFile(join(folder, 'no', 'config.json'))).toMatchObject({ state: 'absent' });
    await mkdir(path);
    expect(await readConfigFile(path)).toEqual({ state: 'unreadable', path, error: 'EISDIR' });
    const circle = join(folder, 'circle');
    await symlink(circle, circle);
    expect(await readConfigFile(circle)).toEqual({ state: 'unreadable', path: circle, error: 'ELOOP' });
  });

  it.skipIf(process.platform === 'win32')(
    'follows a link in a linked folder from where the folder really is',
    async () => {
      const folder = await temporaryFolder();
      await mkdir(join(folder, 'real', 'inner'), { recursive: true });
      await symlink(join(folder, 'real', 'inner'), join(folder, 'linked'));
      await symlink('../config.json', join(folder, 'real', 'inner', 'config.json'));
      const path = join(folder, 'linked', 'config.json');
      const target = join(folder, 'real', 'config.json');
      expect(await readConfigFile(path)).toEqual({ state: 'absent', path, target });
    },
  );

  it.each([
    ['brackets', '['],
    ['braces', '{"a":'],
    ['quotes', '"'],
    ['backslashes', '\\'],
    ['every sign in turn', '["\\,\u201c\'{:'],
  ])('does not take ten million signs for a config: %s', async (_what, piece) => {
    const path = join(await temporaryFolder(), 'config.json');
    await writeFile(path, piece.repeat(10_000_000 / piece.length));
    expect(await readConfigFile(path)).toEqual({ state: 'unreadable', path, error: 'too-large' });
  });

  it.skipIf(process.platform === 'win32')('does not wait on a pipe', async () => {
    const path = join(await temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    expect(await readConfigFile(path)).toEqual({ state: 'unreadable', path, error: 'ENOTFILE' });
  });
});
