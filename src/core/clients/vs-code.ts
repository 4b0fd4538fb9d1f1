import type { Client } from './client';
import { inAppData } from './places';

/**
 * Seen (its MCP configuration reference): `.vscode/mcp.json` and the user profile's `mcp.json`; entries in `servers`; `type` is required
 * and `http` (`stdio` for a command); `inputs` are asked for once and kept encrypted, `${input:ID}` and `${env:NAME}` are filled in; the file is JSON with
 * comments. General knowledge: trailing commas only warn; an entry with `url` and no `type` is taken for `http` all the same.
 */
export const vsCode: Client = {
  id: 'vs-code',
  name: 'VS Code',
  files: (machine) =>
    ['Code', 'Code - Insiders', 'VSCodium'].map((product) => inAppData(machine, product, 'User', 'mcp.json')),
  filePattern:
    /(?:^|\/)(?:\.vscode|(?:Code|Code - Insiders|VSCodium)\/User(?:\/profiles\/[^/]+)?)\/mcp\.json$/,
  rootKey: 'servers',
  hasProjectSections: false,
  dialect: { comments: true, trailingCommas: true },
  remote: {
    load: 'yes',
    spellings: [{ urlKey: 'url', transport: { key: 'type', values: ['http'] } }],
    withoutTransport: 'http',
  },
  placeholder: /\$\{(?:input:[^}]+|env:\w+|userHome|workspaceFolder)\}/,
  asksForSecrets: true,
  namesStdio: true,
  writesFromMemory: false,
  takesUp: {
    byItself: true,
    remedy: 'start-server-in-editor',
    source: 'https://code.visualstudio.com/docs/copilot/reference/copilot-settings',
  },
  stateFile: null,
  programs: {
    linux: /\/(?:code|code-insiders|vscodium|codium)$/,
    darwin: /\/(?:Visual Studio Code|Visual Studio Code - Insiders|VSCodium)\.app\/Contents\/MacOS\/[^/]+$/,
    win32: ['Code.exe', 'Code - Insiders.exe', 'VSCodium.exe'],
  },
};
