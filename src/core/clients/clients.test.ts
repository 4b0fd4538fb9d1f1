import { describe, expect, it } from 'vitest';
import { clientOfFile, clients } from '.';
import { type ClientId, clientIds } from './client';

const linux = { platform: 'linux', home: '/home/kim', env: {}, packageFolders: [] } as const;
const mac = { platform: 'darwin', home: '/Users/kim', env: {}, packageFolders: [] } as const;
const windows = {
  platform: 'win32',
  home: 'C:\\Users\\kim',
  env: { APPDATA: 'C:\\Users\\kim\\AppData\\Roaming', LOCALAPPDATA: 'C:\\Users\\kim\\AppData\\Local' },
  packageFolders: ['Claude_pzs8sxrjxfjjc'],
} as const;

describe('the table of clients', () => {
  it('holds a row for every id', () => {
    expect(Object.keys(clients).toSorted()).toEqual([...clientIds].toSorted());
    for (const [id, client] of Object.entries(clients)) expect(client.id).toBe(id);
  });

  it.each([linux, mac, windows])('is recognised by its own files on $platform', (machine) => {
    for (const client of Object.values(clients)) {
      const files = client.files(machine);
      expect(files.length, client.id).toBeGreaterThan(0);
      for (const file of files) expect(clientOfFile(file), file).toBe(client.id);
    }
  });

  it.each<[string, ClientId | null]>([
    ['/home/kim/shop/.mcp.json', 'claude-code'],
    ['C:\\work\\shop\\.cursor\\mcp.json', 'cursor'],
    ['/home/kim/shop/.vscode/mcp.json', 'vs-code'],
    ['/Users/kim/Library/Application Support/Code/User/profiles/-1f2e/mcp.json', 'vs-code'],
    ['/home/kim/shop/.gemini/settings.json', 'gemini-cli'],
    ['/home/kim/.cache/lm-studio/mcp.json', 'lm-studio'],
    ['/tmp/profile/claude_desktop_config.json', 'claude-desktop'],
    ['/home/kim/shop/mcp.json', null],
    ['/home/kim/.claude/settings.json', null],
  ])('tells whose file %s is', (path, client) => {
    expect(clientOfFile(path)).toBe(client);
  });

  it('looks where CLAUDE_CONFIG_DIR says', () => {
    const files = clients['claude-code'].files({ ...linux, env: { CLAUDE_CONFIG_DIR: '/srv/claude/' } });
    expect(files).toEqual(['/srv/claude/.claude.json']);
  });
});
