import { type Client, strictJson } from './client';
import { inHome } from './places';

/**
 * Seen: `~/.codeium/windsurf/mcp_config.json`; `serverUrl` and `headers`; a `url` taken over from Cursor fails without a word; `${env:NAME}`
 * and `${file:PATH}` are filled in; the list of servers has a button to refresh it. General knowledge: strict JSON.
 */
export const windsurf: Client = {
  id: 'windsurf',
  name: 'Windsurf',
  files: (machine) => [inHome(machine, '.codeium', 'windsurf', 'mcp_config.json')],
  filePattern: /(?:^|\/)\.codeium\/(?:windsurf(?:-next)?\/)?mcp_config\.json$/,
  rootKey: 'mcpServers',
  hasProjectSections: false,
  dialect: strictJson,
  remote: { load: 'yes', spellings: [{ urlKey: 'serverUrl', transport: null }], withoutTransport: 'http' },
  placeholder: /\$\{(?:env:\w+|file:[^}]+)\}/,
  asksForSecrets: false,
  namesStdio: false,
  writesFromMemory: false,
  takesUp: {
    byItself: false,
    remedy: 'refresh-server-list',
    source: 'https://docs.ref.tools/install/windsurf',
  },
  stateFile: null,
  programs: {
    linux: /\/windsurf(?:-next)?$/i,
    darwin: /\/Windsurf(?: - Next)?\.app\/Contents\/MacOS\/[^/]+$/,
    win32: ['Windsurf.exe', 'Windsurf - Next.exe'],
  },
};
