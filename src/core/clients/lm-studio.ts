import { type Client, strictJson } from './client';
import { inHome } from './places';

/**
 * Seen: from 0.3.17 it “follows Cursor’s notation”: `url` and `headers`; the file is `~/.lmstudio/mcp.json` by its documentation, and
 * `~/.cache/lm-studio/mcp.json` in a report from macOS. General knowledge: strict JSON; no variables; its own editor takes
 * changes up when it saves, changes from outside at the next start.
 */
export const lmStudio: Client = {
  id: 'lm-studio',
  name: 'LM Studio',
  files: (machine) => [
    inHome(machine, '.lmstudio', 'mcp.json'),
    inHome(machine, '.cache', 'lm-studio', 'mcp.json'),
  ],
  filePattern: /(?:^|\/)(?:\.lmstudio|\.cache\/lm-studio)\/mcp\.json$/,
  rootKey: 'mcpServers',
  hasProjectSections: false,
  dialect: strictJson,
  remote: { load: 'yes', spellings: [{ urlKey: 'url', transport: null }], withoutTransport: 'http' },
  placeholder: null,
  asksForSecrets: false,
  namesStdio: false,
  writesFromMemory: false,
  takesUp: {
    byItself: false,
    remedy: 'restart-other-client',
    source: null,
  },
  stateFile: null,
  programs: {
    linux: /\/lm-studio$/i,
    darwin: /\/LM Studio\.app\/Contents\/MacOS\/LM Studio$/,
    win32: ['LM Studio.exe'],
  },
};
