import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaults, readSettings, writeSettings } from './settings-file';
import { openSettings } from './settings-store';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ungrey-settings-'));
  file = join(folder, 'data', 'settings.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const chosen = {
  language: 'nl',
  theme: 'dark',
  leftOutClients: ['cursor'],
  notify: false,
  window: { x: 10, y: 20, width: 900, height: 700, maximised: true },
  spoken: 'nl',
} as const;
const kept = { ...chosen, leftOutClients: [...chosen.leftOutClients] };

async function written(text: string) {
  await writeSettings(file, kept);
  await writeFile(file, text);
  return await readSettings(file);
}

describe('the settings file', () => {
  it('gives back what was kept, and is its owner’s alone', async () => {
    await writeSettings(file, kept);
    expect(await readSettings(file)).toMatchObject({ kept, broken: false });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 1, language: 'nl' });
    expect(await readdir(join(folder, 'data'))).toEqual(['settings.json']);
  });

  it('is not missed before anything was chosen', async () => {
    expect(await readSettings(file)).toMatchObject({ kept: defaults, broken: false });
  });

  it('takes the defaults for what an older Ungrey did not know', async () => {
    expect(await written('{"version":1,"theme":"light"}')).toMatchObject({
      kept: { ...defaults, theme: 'light' },
      broken: false,
    });
  });

  it.each([
    ['cut off', '{"version":1,"lang'],
    ['empty', ''],
    ['something else', '[1,2]'],
    ['without a version', '{"language":"nl"}'],
    ['with a choice that there is not', '{"version":1,"theme":"plaid"}'],
  ])('moves one aside that is %s', async (_, text) => {
    expect(await written(text)).toMatchObject({ kept: defaults, broken: true });
    expect(await readdir(join(folder, 'data'))).toEqual(['settings.json.broken']);
    expect(await readFile(`${file}.broken`, 'utf8')).toBe(text);
    expect((await readSettings(file)).broken).toBe(false);
  });

  it('understands what it can of a newer Ungrey’s, and loses nothing of it', async () => {
    const newer = { version: 7, language: 'fr', theme: 'dark', zoom: 1.5 };
    const read = await written(JSON.stringify(newer));
    expect(read).toMatchObject({ kept: { ...defaults, theme: 'dark' }, broken: false });
    await writeSettings(file, { ...read.kept, notify: false }, read.rest);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 7, zoom: 1.5, notify: false });
  });
});

describe('the settings while Ungrey runs', () => {
  it('end on the disk as the last change left them', async () => {
    const store = await openSettings(file);
    const changes = Array.from({ length: 20 }, (_, index) =>
      store.change({ theme: index % 2 === 0 ? 'light' : 'dark', notify: index % 3 === 0 }),
    );
    expect(store.isWriting).toBe(true);
    await Promise.all(changes);
    await store.written();
    expect(store.isWriting).toBe(false);
    expect((await readSettings(file)).kept).toEqual(store.now);
    expect(store.now).toMatchObject({ theme: 'dark', notify: false });
  });

  it('count although they cannot be written', async () => {
    await writeFile(join(folder, 'data'), 'a file where the folder should be');
    const store = await openSettings(file);
    await expect(store.change({ theme: 'dark' })).rejects.toThrow();
    await store.written();
    expect(store).toMatchObject({ isWriting: false, now: { theme: 'dark' } });
  });
});
