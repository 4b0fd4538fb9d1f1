import type { Platform } from '../observations/machine';

export interface LogPlaceFacts {
  readonly platform: Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Names of the folders in `%LOCALAPPDATA%\Packages` that belong to Claude Desktop; only on Windows. */
  readonly packages: readonly string[];
}

/**
 * Every folder in which some build of Claude Desktop keeps its logs. Builds moved them (Windows, August 2026), and the old
 * folder stays behind: look in all, believe the newest file.
 */
export function logFolders({ platform, home, env, packages }: LogPlaceFacts): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['Claude', 'Claude-3p'].map((app) => `${home}/Library/Logs/${app}`);
    case 'linux': {
      const config = env['XDG_CONFIG_HOME'] ?? '';
      const root = config === '' ? `${home}/.config` : config;
      return ['Claude', 'Claude-3p'].map((app) => `${root}/${app}/logs`);
    }
    case 'win32': {
      const roaming = env['APPDATA'] ?? `${home}\\AppData\\Roaming`;
      const localData = env['LOCALAPPDATA'] ?? `${home}\\AppData\\Local`;
      const caches = packages.map((name) => `${localData}\\Packages\\${name}\\LocalCache`);
      return [
        `${localData}\\Claude\\Logs`,
        `${roaming}\\Claude\\logs`,
        ...caches.flatMap((cache) => [`${cache}\\Roaming\\Claude\\logs`, `${cache}\\Local\\Claude\\Logs`]),
        `${localData}\\Claude-3p\\Logs`,
      ];
    }
  }
}

/** What a file of a log folder holds; null: nothing about connections. */
export function logKindOf(fileName: string): { readonly entry: string | null } | null {
  const own = /^mcp-server-(.+)\.log$/i.exec(fileName)?.[1];
  if (own !== undefined) return { entry: own };
  return /^(?:mcp|main)\d*\.log$/i.test(fileName) ? { entry: null } : null;
}

/** Whether two spellings mean one entry: a file name keeps neither every character of a name nor its case. */
export function isSameEntry(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain(a) === plain(b);
}
