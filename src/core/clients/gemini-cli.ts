import type { Client } from './client';
import { inHome } from './places';

/**
 * Seen (its documentation and source): `~/.gemini/settings.json`, `.gemini/settings.json` in a project; `httpUrl` is Streamable HTTP, `url`
 * the old SSE; comments are stripped before the file is parsed as strict JSON, and its own changes keep them; `$NAME` and `${NAME}`
 * are filled in. General knowledge: newer versions also take `url` with `"type": "http"`.
 */
export const geminiCli: Client = {
  id: 'gemini-cli',
  name: 'Gemini CLI',
  files: (machine) => [inHome(machine, '.gemini', 'settings.json')],
  filePattern: /(?:^|\/)\.gemini\/settings\.json$/,
  rootKey: 'mcpServers',
  hasProjectSections: false,
  dialect: { comments: true, trailingCommas: false },
  remote: {
    load: 'yes',
    spellings: [
      { urlKey: 'httpUrl', transport: null },
      { urlKey: 'url', transport: { key: 'type', values: ['http'] } },
    ],
    withoutTransport: 'sse',
  },
  placeholder: /\$(?:\{[A-Za-z_]\w*\}|[A-Za-z_]\w*)/,
  asksForSecrets: false,
  namesStdio: false,
  writesFromMemory: false,
  takesUp: {
    byItself: false,
    remedy: 'start-new-session',
    source: 'https://www.mcpbundles.com/guides/gemini-cli',
  },
  stateFile: null,
  programs: {
    // A script that Node runs, which only Linux tells of.
    linux: /\/(?:gemini|gemini-cli\/(?:.*\/)?index\.js|gemini\.js)$/,
    darwin: null,
    win32: [],
  },
};
