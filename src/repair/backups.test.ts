import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupFolderOf, listBackups, mostBackups } from './backups';
import { applyText } from './testing/apply-text';
import { temporaryFolder } from './testing/temporary-folder';
import { undo } from './undo';

async function configFile(text: string): Promise<string> {
  const file = join(await temporaryFolder(), 'claude_desktop_config.json');
  await writeFile(file, text);
  return file;
}

it('keeps the newest backups and the first, and nothing else in the folder', async () => {
  const file = await configFile('0');
  for (let change = 1; change <= mostBackups + 5; change += 1) await applyText(file, String(change));
  const kept = await listBackups(file);
  const texts = await Promise.all(kept.map(({ copy }) => readFile(copy ?? '', 'utf8')));
  const newest = Array.from({ length: mostBackups - 1 }, (_, index) => String(mostBackups + 4 - index));
  expect(texts).toEqual([...newest, '0']);
  expect(await readdir(backupFolderOf(file))).toHaveLength(2 * mostBackups);
  const clientRunning = () => Promise.resolve(false);
  expect(await undo({ file, clientRunning, force: false, ungreyVersion: '1.2.3' })).toMatchObject({
    ok: true,
  });
  expect(await readFile(file, 'utf8')).toBe(String(mostBackups + 4));
});

it('takes out of a manifest whatever an early Ungrey wrote beside its facts', async () => {
  const file = await configFile('one');
  await applyText(file, 'two');
  const [backup] = await listBackups(file);
  const path = backup?.manifestPath ?? '';
  const facts = await readFile(path, 'utf8');
  const token = `sgk_${'a1'.repeat(16)}`;
  await writeFile(
    path,
    JSON.stringify({ ...(JSON.parse(facts) as object), expected: { text: token }, next: [token] }),
  );
  expect(await listBackups(file)).toEqual([backup]);
  const now = await readFile(path, 'utf8');
  expect(now).not.toContain(token);
  expect(JSON.parse(now)).toEqual(JSON.parse(facts));
});
