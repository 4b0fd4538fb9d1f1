import { type Client, strictJson } from './client';
import { inHome } from './places';

/**
 * Seen: `~/.cursor/mcp.json`, `.cursor/mcp.json` in a project; `url` and `headers` alone make a remote entry; `${env:NAME}` is filled
 * in; a trailing comma was reported to break the file. It watches the file. General knowledge: other keys beside `url` do no harm.
 */
export const cursor: Client = {
  id: 'cursor',
  name: 'Cursor',
  files: (machine) => [inHome(machine, '.cursor', 'mcp.json')],
  filePattern: /(?:^|\/)\.cursor\/mcp\.json$/,
  rootKey: 'mcpServers',
  hasProjectSections: false,
  dialect: strictJson,
  remote: { load: 'yes', spellings: [{ urlKey: 'url', transport: null }], withoutTransport: 'http' },
  placeholder: /\$\{(?:env:\w+|userHome|workspaceFolder)\}/,
  asksForSecrets: false,
  namesStdio: false,
  writesFromMemory: false,
  takesUp: {
    byItself: true,
    remedy: 'let-client-notice',
    source: 'the README of cursor-mcp, a program that changes the file for its users',
  },
  stateFile: null,
  programs: {
    linux: /\/cursor$/i,
    darwin: /\/Cursor\.app\/Contents\/MacOS\/Cursor$/,
    win32: ['Cursor.exe'],
  },
};
