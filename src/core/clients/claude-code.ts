import { type Client, strictJson } from './client';
import { inHome } from './places';

/**
 * Seen: `~/.claude.json` (top level and per project), `.mcp.json` in a project, `CLAUDE_CONFIG_DIR`; `type` is `http` or its alias
 * `streamable-http`; `${VAR}` and `${VAR:-default}` are filled in, an unset one is sent as it stands. An entry with a URL and
 * no `type` is taken for one that starts a program. General knowledge: it merges its own changes into the file as it is, so it
 * need not be quit; entries are read when a session starts.
 */
export const claudeCode: Client = {
  id: 'claude-code',
  name: 'Claude Code',
  files: (machine) => {
    const folder = machine.env['CLAUDE_CONFIG_DIR'];
    const separator = machine.platform === 'win32' ? '\\' : '/';
    return [
      folder === undefined || folder === ''
        ? inHome(machine, '.claude.json')
        : `${folder.replace(/[\\/]+$/, '')}${separator}.claude.json`,
    ];
  },
  filePattern: /(?:^|\/)\.(?:claude|mcp)\.json$/,
  rootKey: 'mcpServers',
  hasProjectSections: true,
  dialect: strictJson,
  remote: {
    load: 'yes',
    spellings: [{ urlKey: 'url', transport: { key: 'type', values: ['http', 'streamable-http'] } }],
    withoutTransport: 'stdio',
  },
  placeholder: /\$\{[A-Za-z_]\w*(?::-[^}]*)?\}/,
  asksForSecrets: false,
  namesStdio: false,
  writesFromMemory: false,
  takesUp: {
    byItself: false,
    remedy: 'start-new-session',
    source: 'https://github.com/anthropics/claude-code/issues/46426',
  },
  stateFile: /(?:^|\/)\.claude\.json$/,
  programs: {
    // The native build lies in a folder of its own, named by its version; the other is a script that Node runs.
    linux: /\/(?:claude\/versions\/[\d.]+|claude|claude-code\/cli\.js)$/,
    darwin: /(?:^|\/)claude$/,
    win32: ['claude.exe'],
  },
};
