import { claudeCode } from './claude-code';
import { claudeDesktop } from './claude-desktop';
import type { Client, ClientId } from './client';
import { cline } from './cline';
import { cursor } from './cursor';
import { geminiCli } from './gemini-cli';
import { lmStudio } from './lm-studio';
import { vsCode } from './vs-code';
import { windsurf } from './windsurf';
import { zed } from './zed';

/** Every client that Ungrey knows, in the order in which they are shown. */
export const clients: Readonly<Record<ClientId, Client>> = {
  'claude-desktop': claudeDesktop,
  'claude-code': claudeCode,
  cursor,
  'vs-code': vsCode,
  windsurf,
  'gemini-cli': geminiCli,
  'lm-studio': lmStudio,
  cline,
  zed,
};

/** The client whose file this is by its name and place; null: it is none's that Ungrey knows. */
export function clientOfFile(path: string): ClientId | null {
  const slashed = path.replaceAll('\\', '/');
  return Object.values(clients).find(({ filePattern }) => filePattern.test(slashed))?.id ?? null;
}
