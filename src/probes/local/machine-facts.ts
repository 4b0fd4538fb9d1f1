import { readdir } from 'node:fs/promises';
import type { MachineFacts } from '../../core/claude-config/locations';
import type { LocalSurroundings } from './surroundings';

/** The facts that decide where Claude Desktop keeps its files, among them which Windows packages there are. */
export async function machineFacts({ platform, home, env }: LocalSurroundings): Promise<MachineFacts> {
  const localData = env['LOCALAPPDATA'] ?? `${home}\\AppData\\Local`;
  const packageFolders = platform === 'win32' ? await readdir(`${localData}\\Packages`).catch(() => []) : [];
  const set = Object.entries(env).filter((each): each is [string, string] => each[1] !== undefined);
  return { platform, home, env: Object.fromEntries(set), packageFolders };
}
