import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolderOf, listBackups } from './backups';
import { applyText } from './testing/apply-text';
import { temporaryFolder } from './testing/temporary-folder';
import { undo, type UndoInput, type UndoResult } from './undo';

async function configFile(content: string | Buffer): Promise<string> {
  const file = join(await temporaryFolder(), 'claude_desktop_config.json');
  await writeFile(file, content);
  return file;
}

function undoFile(file: string, changes: Partial<UndoInput> = {}): Promise<UndoResult> {
  const clientRunning = () => Promise.resolve(false);
  return undo({ file, clientRunning, force: false, ungreyVersion: '1.2.3', ...changes });
}

describe('undo', () => {
  it.each([
    ['UTF-8', Buffer.from('{ "a": 1 }')],
    ['a byte order mark and CRLF', Buffer.from('\uFEFF{\r\n  "a": 1\r\n}\r\n')],
    ['UTF-16', Buffer.from('\uFEFF{ "a": 1 }', 'utf16le')],
    ['an empty file', Buffer.from('')],
  ])('gives back every byte: %s', async (_, bytes) => {
    const file = await configFile(bytes);
    await applyText(file, '{ "b": 2 }');
    expect(await undoFile(file)).toMatchObject({ ok: true, file, fileRemains: true });
    expect(await readFile(file)).toEqual(bytes);
    expect(await undoFile(file)).toMatchObject({ ok: false, refusal: 'nothing-to-undo' });
  });

  it('goes back repair by repair', async () => {
    const file = await configFile('1');
    await applyText(file, '2');
    await applyText(file, '3');
    await undoFile(file);
    expect(await readFile(file, 'utf8')).toBe('2');
    await undoFile(file);
    expect(await readFile(file, 'utf8')).toBe('1');
  });

  it('takes a file away that Ungrey had made', async () => {
    const file = join(await temporaryFolder(), 'claude_desktop_config.json');
    await applyText(file, '{}');
    expect(await undoFile(file)).toMatchObject({ ok: true, fileRemains: false });
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('shows both texts when the file was changed since, and changes nothing', async () => {
    const file = await configFile(Buffer.from('\uFEFFone', 'utf16le'));
    await applyText(file, 'two');
    await writeFile(file, 'three');
    expect(await undoFile(file)).toEqual({
      ok: false,
      refusal: 'changed-since',
      params: { file },
      now: 'three',
      restored: 'one',
    });
    expect(await readFile(file, 'utf8')).toBe('three');
    await rm(file);
    expect(await undoFile(file)).toMatchObject({ refusal: 'changed-since', now: null, restored: 'one' });
  });

  it('overwrites what came since when forced, and keeps a copy of it', async () => {
    const file = await configFile('one');
    await applyText(file, 'two');
    await writeFile(file, 'three');
    const result = await undoFile(file, { force: true });
    expect(result).toMatchObject({ ok: true });
    expect(await readFile(file, 'utf8')).toBe('one');
    expect(await readFile((result.ok && result.backup) || '', 'utf8')).toBe('three');
  });

  it('knows a repair that never reached the file', async () => {
    const file = await configFile('one');
    await applyText(file, 'two');
    await writeFile(file, 'one');
    expect(await undoFile(file)).toMatchObject({ refusal: 'already-undone' });
    expect(await undoFile(file)).toMatchObject({ refusal: 'nothing-to-undo' });
  });

  it('does not restore from a copy that is not what it was', async () => {
    const file = await configFile('one');
    await applyText(file, 'two');
    const [backup] = await listBackups(file);
    await writeFile(backup?.copy ?? '', 'on');
    expect(await undoFile(file, { force: true })).toMatchObject({ refusal: 'backup-damaged' });
    expect(await readFile(file, 'utf8')).toBe('two');
  });

  it.each([
    ['half a manifest', (text: string) => text.slice(0, 40)],
    ['one that leads elsewhere', (text: string) => text.replace('"backup": "', '"backup": "../../')],
  ])('leaves out %s', async (_, damage) => {
    const file = await configFile('one');
    await applyText(file, 'two');
    const [backup] = await listBackups(file);
    const path = backup?.manifestPath ?? '';
    await writeFile(path, damage(await readFile(path, 'utf8')));
    expect(await undoFile(file)).toMatchObject({ refusal: 'nothing-to-undo' });
  });

  it('keeps the backups of neighbours apart', async () => {
    const file = await configFile('one');
    await writeFile(`${file}.other`, 'uno');
    await applyText(`${file}.other`, 'due');
    expect(await readdir(backupFolderOf(file))).toHaveLength(2);
    expect(await undoFile(file)).toMatchObject({ refusal: 'nothing-to-undo' });
  });

  it('waits for Claude Desktop to be quit', async () => {
    const file = await configFile('one');
    await applyText(file, 'two');
    const clientRunning = () => Promise.resolve(true);
    expect(await undoFile(file, { clientRunning })).toMatchObject({ refusal: 'client-running' });
    expect(await readFile(file, 'utf8')).toBe('two');
  });
});
