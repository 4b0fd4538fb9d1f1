import { describe, expect, it } from 'vitest';
import { type CandidateState, configCandidates, type MachineFacts, readCandidate } from './locations';
import { logFolders } from './log-folders';

const mac: MachineFacts = { platform: 'darwin', env: {}, home: '/Users/kim', packageFolders: [] };
const linux: MachineFacts = { platform: 'linux', env: {}, home: '/home/kim', packageFolders: [] };
const site = 'Claude_pzs8sxrjxfjjc';
const store = 'AnthropicPBC.Claude_fnn82j28hfe8t';

const windows = (...packageFolders: readonly string[]): MachineFacts => ({
  platform: 'win32',
  env: { APPDATA: 'C:\\Users\\kim\\AppData\\Roaming', LOCALAPPDATA: 'C:\\Users\\kim\\AppData\\Local' },
  home: 'C:\\Users\\kim',
  packageFolders,
});

describe('configCandidates', () => {
  it('knows each system’s place', () => {
    expect(configCandidates(mac, [])).toEqual([
      { place: 'macos', path: '/Users/kim/Library/Application Support/Claude/claude_desktop_config.json' },
    ]);
    expect(configCandidates(linux, [])).toEqual([
      { place: 'linux', path: '/home/kim/.config/Claude/claude_desktop_config.json' },
    ]);
    expect(configCandidates(windows(), [])).toEqual([
      {
        place: 'windows-classic',
        path: 'C:\\Users\\kim\\AppData\\Roaming\\Claude\\claude_desktop_config.json',
      },
    ]);
  });

  it('follows XDG_CONFIG_HOME, unless it is relative', () => {
    const at = (dir: string) => configCandidates({ ...linux, env: { XDG_CONFIG_HOME: dir } }, [])[0]?.path;
    expect(at('/data/config/')).toBe('/data/config/Claude/claude_desktop_config.json');
    expect(at('config')).toBe('/home/kim/.config/Claude/claude_desktop_config.json');
    expect(at('')).toBe('/home/kim/.config/Claude/claude_desktop_config.json');
  });

  it('finds both package families among other packages', () => {
    const facts = windows(
      'Microsoft.WindowsCalculator_8wekyb3d8bbwe',
      site,
      store,
      'Claude-Data',
      'Vendor.ClaudeNotes',
    );
    expect(configCandidates(facts, []).map(({ place }) => place)).toEqual([
      'windows-msix',
      'windows-store',
      'windows-classic',
    ]);
    expect(configCandidates(facts, [])[0]?.path).toBe(
      `C:\\Users\\kim\\AppData\\Local\\Packages\\${site}\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json`,
    );
  });

  it('does without the variables', () => {
    const facts = { ...windows(site), env: {} };
    expect(configCandidates(facts, [])).toEqual(configCandidates(windows(site), []));
  });

  it('looks only at files that were named', () => {
    expect(configCandidates(windows(site), ['D:\\a.json', 'D:\\b.json'])).toEqual([
      { place: 'given', path: 'D:\\a.json' },
      { place: 'given', path: 'D:\\b.json' },
    ]);
  });
});

/** `+`: the file is there; `/`: only its folder; `-`: neither. */
function states(
  facts: MachineFacts,
  present: string,
  given: readonly string[] = [],
): readonly CandidateState[] {
  return configCandidates(facts, given).map((candidate, index) => ({
    ...candidate,
    present: present[index] === '+',
    folderPresent: present[index] !== '-',
  }));
}

describe('readCandidate', () => {
  it.each<[string, MachineFacts, string, number | null, string]>([
    ['a Mac, with or without the file', mac, '-', 0, 'only-location'],
    ['Linux', linux, '+', 0, 'only-location'],
    ['Windows without packages', windows(), '-', 0, 'classic-install'],
    ['a package with its own copy', windows(site), '+/', 0, 'msix-package-exists'],
    [
      'a package with its own copy, and a file in the real folder',
      windows(site),
      '++',
      0,
      'msix-package-exists',
    ],
    [
      'a package without a copy; the real folder has the file',
      windows(site),
      '-+',
      1,
      'msix-uses-real-appdata',
    ],
    ['a package without a copy; the real folder is empty', windows(site), '//', 1, 'msix-uses-real-appdata'],
    ['a package, no file and no real folder', windows(site), '--', 0, 'msix-package-exists'],
    ['two packages, one with a copy', windows(site, store), '-+-', 1, 'msix-package-exists'],
    ['two packages, both with a copy', windows(site, store), '++-', null, 'several-packages'],
    ['two packages, only the real folder', windows(site, store), '--+', 2, 'msix-uses-real-appdata'],
    ['two packages and nothing else', windows(site, store), '---', null, 'several-packages'],
  ])('%s', (_, facts, present, readIndex, readReason) => {
    expect(readCandidate(states(facts, present))).toEqual({ readIndex, readReason });
  });

  it.each<[readonly string[], string, number | null]>([
    [['a'], '-', 0],
    [['a', 'b'], '-+', 1],
    [['a', 'b'], '++', null],
  ])('of the files %j', (given, present, readIndex) => {
    expect(readCandidate(states(mac, present, given))).toEqual({ readIndex, readReason: 'named-by-user' });
  });
});

describe('logFolders', () => {
  it('knows each system’s places', () => {
    expect(logFolders(mac)).toEqual(['/Users/kim/Library/Logs/Claude']);
    expect(logFolders(linux)).toEqual(['/home/kim/.config/Claude/logs']);
    expect(logFolders(windows(site))).toEqual([
      'C:\\Users\\kim\\AppData\\Local\\Claude\\Logs',
      `C:\\Users\\kim\\AppData\\Local\\Packages\\${site}\\LocalCache\\Local\\Claude\\Logs`,
      `C:\\Users\\kim\\AppData\\Local\\Packages\\${site}\\LocalCache\\Roaming\\Claude\\logs`,
      'C:\\Users\\kim\\AppData\\Roaming\\Claude\\logs',
    ]);
  });
});
