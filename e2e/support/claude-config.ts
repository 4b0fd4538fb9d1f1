import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PrivateHome } from './private-home';

/** The config file that Claude Desktop would read in this home. */
export const configFileOf = ({ configFolder }: PrivateHome): string =>
  join(configFolder, 'Claude', 'claude_desktop_config.json');

/** Writes Claude Desktop's config: text as it is, anything else as JSON. Returns the file's path. */
export function writeConfig(home: PrivateHome, content: unknown): string {
  const file = configFileOf(home);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

/** A config whose one entry is `scaigrid`. */
export const withEntry = (entry: unknown): object => ({ mcpServers: { scaigrid: entry } });

/** The entry as ScaiGrid's page documents it. */
export const documentedEntry = (url: string, token: string): object => ({
  transport: 'streamable-http',
  url,
  headers: { Authorization: `Bearer ${token}` },
});

export const readConfig = (home: PrivateHome): string => readFileSync(configFileOf(home), 'utf8');

/** The texts of the backups that Ungrey made of the config. */
export function readBackups(home: PrivateHome): string[] {
  const folder = join(dirname(configFileOf(home)), 'ungrey-backups');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'));
}
