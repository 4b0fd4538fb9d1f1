import { type Client, strictJson } from './client';
import { inAppData, inHome } from './places';

/**
 * Seen (its documentation and schema): `~/.cline/data/settings/cline_mcp_settings.json` for all its apps, before that the extension's
 * folder in the editor's globalStorage; `type` is `streamableHttp`, and left out it means the old `sse`. It watches the file. General
 * knowledge: strict JSON, no variables.
 */
export const cline: Client = {
  id: 'cline',
  name: 'Cline',
  files: (machine) => [
    inHome(machine, '.cline', 'data', 'settings', 'cline_mcp_settings.json'),
    ...['Code', 'Code - Insiders', 'VSCodium', 'Cursor', 'Windsurf'].map((editor) =>
      inAppData(
        machine,
        editor,
        'User',
        'globalStorage',
        'saoudrizwan.claude-dev',
        'settings',
        'cline_mcp_settings.json',
      ),
    ),
  ],
  filePattern: /(?:^|\/)cline_mcp_settings\.json$/,
  rootKey: 'mcpServers',
  hasProjectSections: false,
  dialect: strictJson,
  remote: {
    load: 'yes',
    spellings: [{ urlKey: 'url', transport: { key: 'type', values: ['streamableHttp'] } }],
    withoutTransport: 'sse',
  },
  placeholder: null,
  asksForSecrets: false,
  namesStdio: false,
  writesFromMemory: false,
  takesUp: {
    byItself: true,
    remedy: 'let-client-notice',
    source: 'its source, src/services/mcp/McpHub.ts',
  },
  stateFile: null,
  programs: null,
};
