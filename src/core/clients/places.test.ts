import { describe, expect, it } from 'vitest';
import { clients } from '.';
import { type ClientId } from './client';
import { configHome, inAppData, inHome } from './places';

const linux = { platform: 'linux', home: '/home/kim', env: {}, packageFolders: [] } as const;
const mac = { platform: 'darwin', home: '/Users/kim', env: {}, packageFolders: [] } as const;
const windows = { platform: 'win32', home: 'C:\\Users\\kim', env: {}, packageFolders: [] } as const;

describe('a place', () => {
  it.each([
    [linux, '/home/kim/a/b', '/home/kim/.config/a/b'],
    [mac, '/Users/kim/a/b', '/Users/kim/Library/Application Support/a/b'],
    [windows, 'C:\\Users\\kim\\a\\b', 'C:\\Users\\kim\\AppData\\Roaming\\a\\b'],
    [{ ...windows, env: { APPDATA: 'D:\\Data' } }, 'C:\\Users\\kim\\a\\b', 'D:\\Data\\a\\b'],
    [{ ...linux, env: { APPDATA: 'D:\\Data', XDG_CONFIG_HOME: '/cfg' } }, '/home/kim/a/b', '/cfg/a/b'],
  ])('%#', (machine, atHome, atApps) => {
    expect(inHome(machine, 'a', 'b')).toBe(atHome);
    expect(inAppData(machine, 'a', 'b')).toBe(atApps);
  });

  it.each([
    [undefined, '/home/kim/.config'],
    ['', '/home/kim/.config'],
    ['cfg/', '/home/kim/.config'],
    ['/cfg', '/cfg'],
    ['/a/cfg//', '/a/cfg'],
  ])('of XDG_CONFIG_HOME=%s', (given, folder) => {
    expect(configHome({ ...linux, env: { XDG_CONFIG_HOME: given } })).toBe(folder);
  });
});

describe('the files of', () => {
  const cline = (folder: string, separator: string) => [
    [folder, '.cline', 'data', 'settings', 'cline_mcp_settings.json'].join(separator),
  ];
  it.each<[ClientId, typeof linux | typeof mac | typeof windows, readonly string[]]>([
    ['zed', linux, ['/home/kim/.config/zed/settings.json']],
    ['zed', mac, ['/Users/kim/.config/zed/settings.json']],
    ['zed', windows, ['C:\\Users\\kim\\AppData\\Roaming\\Zed\\settings.json']],
    ['claude-code', linux, ['/home/kim/.claude.json']],
    ['claude-code', windows, ['C:\\Users\\kim\\.claude.json']],
    [
      'cline',
      linux,
      [
        ...cline('/home/kim', '/'),
        ...['Code', 'Code - Insiders', 'VSCodium', 'Cursor', 'Windsurf'].map(
          (editor) =>
            `/home/kim/.config/${editor}/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json`,
        ),
      ],
    ],
  ])('%s on $platform', (id, machine, files) => expect(clients[id].files(machine)).toEqual(files));

  it.each([
    ['', linux, '/home/kim/.claude.json'],
    ['/srv/c//', linux, '/srv/c/.claude.json'],
    ['D:\\c\\\\', windows, 'D:\\c\\.claude.json'],
  ])('Claude Code where CLAUDE_CONFIG_DIR is %j', (CLAUDE_CONFIG_DIR, machine, file) => {
    expect(clients['claude-code'].files({ ...machine, env: { CLAUDE_CONFIG_DIR } })).toEqual([file]);
  });
});
