import type { Settings } from '../../../shared/ipc/settings';

type ClientId = Settings['leftOutClients'][number];

const all: Readonly<Record<ClientId, true>> = {
  'claude-desktop': true,
  'claude-code': true,
  cursor: true,
  'vs-code': true,
  windsurf: true,
  'gemini-cli': true,
  'lm-studio': true,
  cline: true,
  zed: true,
};

/** Every client that Ungrey knows: the window takes only types of core, and a client that is missing here does not compile. */
export const clientIds = Object.keys(all) as readonly ClientId[];
