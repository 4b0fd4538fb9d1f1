import { mkdir, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConfigFilesSeen } from '../../core/observations/config-files';
import { createVault } from '../../core/redact/create-vault';
import { configFilesProbe } from './config-files';
import { contextOf, request, temporaryFolder } from './testing';

const token = 'sgk_live_0123456789abcdefghijklmnop';
const config = JSON.stringify({
  mcpServers: {
    scaigrid: { url: 'https://grid.example.test/mcp', headers: { Authorization: `Bearer ${token}` } },
  },
});

async function homeWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const home = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(home, '.config/Claude', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return home;
}

const look = (home: string, configFiles: string[] = [], vault = createVault()): Promise<ConfigFilesSeen> =>
  configFilesProbe({ platform: 'linux', home, env: {} }).look(
    contextOf({ request: { ...request, configFiles } }, vault),
  );

const pathIn = (home: string): string => join(home, '.config/Claude/claude_desktop_config.json');

describe('configFilesProbe', () => {
  it('reads the file, and lets no token out', async () => {
    const home = await homeWith({ 'claude_desktop_config.json': config });
    const vault = createVault();
    const seen = await look(home, [], vault);
    expect(seen).toMatchObject({
      readIndex: 0,
      readReason: 'only-location',
      misplaced: [],
      candidates: [
        {
          path: pathIn(home),
          place: 'linux',
          state: 'present',
          encoding: 'utf-8',
          sizeBytes: config.length,
          linkTarget: null,
          backups: [],
        },
      ],
    });
    expect(JSON.stringify(seen)).not.toContain(token);
    expect(seen.candidates[0]?.text?.length).toBe(config.length);
    expect(vault.reveal(seen.candidates[0]?.text ?? '')).toBe(config);
  });

  it('tells of a file that is not there', async () => {
    const home = await temporaryFolder();
    expect((await look(home)).candidates).toMatchObject([
      { path: pathIn(home), state: 'absent', text: null, modifiedAt: null },
    ]);
  });

  it.each([
    ['utf-8-bom', Buffer.from(`\uFEFF${config}`)],
    ['utf-16le', Buffer.from(`\uFEFF${config}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${config}`, 'utf16le').swap16()],
  ])('reads %s and keeps no byte order mark', async (encoding, bytes) => {
    const home = await homeWith({ 'claude_desktop_config.json': bytes });
    const [file] = (await look(home)).candidates;
    expect(file).toMatchObject({ state: 'present', encoding, sizeBytes: bytes.length });
    expect(file?.text?.startsWith('{')).toBe(true);
  });

  it('calls bytes that are no text unreadable', async () => {
    const home = await homeWith({
      'claude_desktop_config.json': Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x00]),
    });
    expect((await look(home)).candidates).toMatchObject([
      { state: 'unreadable', error: 'not-utf8', encoding: 'not-utf8', text: null },
    ]);
  });

  it('calls a folder in its place unreadable, and what is too large', async () => {
    const home = await temporaryFolder();
    await mkdir(pathIn(home), { recursive: true });
    expect((await look(home)).candidates).toMatchObject([{ state: 'unreadable', error: 'EISDIR' }]);

    const large = await homeWith({ 'claude_desktop_config.json': '{}' });
    await truncate(pathIn(large), 17 * 1024 * 1024);
    expect((await look(large)).candidates).toMatchObject([
      { state: 'unreadable', error: 'too-large', sizeBytes: 17 * 1024 * 1024, text: null },
    ]);

    const brackets = await homeWith({ 'claude_desktop_config.json': '['.repeat(10_000_000) });
    expect((await look(brackets)).candidates).toMatchObject([
      { state: 'unreadable', error: 'too-large', text: null },
    ]);
  });

  it('calls a file below something that is no folder unreadable', async () => {
    const home = await temporaryFolder();
    await writeFile(join(home, '.config'), '');
    expect((await look(home)).candidates).toMatchObject([{ state: 'unreadable', error: 'ENOTDIR' }]);
  });

  it('follows links and says where they lead', async () => {
    const home = await homeWith({ 'real.json': config });
    await symlink('real.json', pathIn(home));
    expect((await look(home)).candidates).toMatchObject([
      { state: 'present', linkTarget: join(home, '.config/Claude/real.json') },
    ]);

    const broken = await homeWith({});
    await mkdir(dirname(pathIn(broken)), { recursive: true });
    await symlink('gone.json', pathIn(broken));
    expect((await look(broken)).candidates).toMatchObject([{ state: 'absent', linkTarget: 'gone.json' }]);

    const circle = await homeWith({});
    await mkdir(dirname(pathIn(circle)), { recursive: true });
    await symlink('claude_desktop_config.json', pathIn(circle));
    expect((await look(circle)).candidates).toMatchObject([{ state: 'unreadable', error: 'ELOOP' }]);
  });

  it('looks only at the files it is given, each once', async () => {
    const home = await homeWith({ 'claude_desktop_config.json': config, 'other.json': '{}' });
    const other = join(home, '.config/Claude/other.json');
    const seen = await look(home, [other, other]);
    expect(seen.candidates.map(({ path, place }) => [path, place])).toEqual([[other, 'given']]);
    expect(seen).toMatchObject({ readIndex: 0, readReason: 'named-by-user' });
  });

  it('finds copies, newest first, by the names of their entries alone', async () => {
    const home = await homeWith({
      'claude_desktop_config.json': '{}',
      'claude_desktop_config.json.bak': config,
      'claude_desktop_config.backup-1.json': '{"mcpServers": {"a": 1, "b": 2,}}',
      'claude_desktop_config.json.old': '{"preferences": {}}',
      'ungrey-backups/claude_desktop_config.json.2026.bak': '{"mcpServers": {"mine": {}}}',
      'ungrey-backups/claude_desktop_config.json.2026.json': '{"mcpServers": {"manifest": {}}}',
      'unrelated.bak': config,
    });
    const folder = dirname(pathIn(home));
    await utimes(join(folder, 'claude_desktop_config.json.bak'), 1_000, 1_000);
    await utimes(join(folder, 'claude_desktop_config.backup-1.json'), 3_000, 3_000);
    await utimes(join(folder, 'ungrey-backups/claude_desktop_config.json.2026.bak'), 2_000, 2_000);
    const [file] = (await look(home)).candidates;
    expect(file?.backups).toEqual([
      {
        path: join(folder, 'claude_desktop_config.backup-1.json'),
        modifiedAt: '1970-01-01T00:50:00.000Z',
        entries: null,
      },
      {
        path: join(folder, 'ungrey-backups/claude_desktop_config.json.2026.bak'),
        modifiedAt: '1970-01-01T00:33:20.000Z',
        entries: ['mine'],
      },
      {
        path: join(folder, 'claude_desktop_config.json.bak'),
        modifiedAt: '1970-01-01T00:16:40.000Z',
        entries: ['scaigrid'],
      },
    ]);
  });

  it('notices entries in config.json beside it', async () => {
    const home = await homeWith({ 'config.json': config });
    expect((await look(home)).misplaced).toEqual([
      { path: join(home, '.config/Claude/config.json'), entries: ['scaigrid'] },
    ]);
    const plain = await homeWith({ 'config.json': '{"scale": 1, "locale": "en"}' });
    expect((await look(plain)).misplaced).toEqual([]);
  });

  it('asks Windows which packages there are', async () => {
    const home = await temporaryFolder();
    // On a system with slashes, a Windows path is one long name: enough to see which names are looked for.
    const localData = join(home, 'Local');
    await mkdir(join(home, 'Local\\Packages', 'Claude_pzs8sxrjxfjjc'), { recursive: true });
    await mkdir(join(home, 'Local\\Packages', 'Microsoft.Notepad_8wekyb3d8bbwe'));
    const seen = await configFilesProbe({
      platform: 'win32',
      home,
      env: { LOCALAPPDATA: localData, APPDATA: join(home, 'Roaming') },
    }).look(contextOf({ request }));
    expect(seen.candidates.map(({ place }) => place)).toEqual(['windows-msix', 'windows-classic']);
  });
});
