import { configCandidates } from '../claude-config/locations';
import { type Client, strictJson } from './client';

/**
 * Its file takes entries with a command; every build measured (to 2.16120.0) skips those with a URL, though ScaiGrid's page
 * documents one. It reads the file once, at its start, and writes it whole from memory. Seen: measurements by others.
 */
export const claudeDesktop: Client = {
  id: 'claude-desktop',
  name: 'Claude Desktop',
  files: (machine) => configCandidates(machine, []).map(({ path }) => path),
  filePattern: /(?:^|\/)claude_desktop_config\.json$/i,
  rootKey: 'mcpServers',
  hasProjectSections: false,
  dialect: strictJson,
  remote: {
    load: 'unproven',
    spellings: [{ urlKey: 'url', transport: { key: 'transport', values: ['streamable-http'] } }],
    withoutTransport: 'stdio',
  },
  placeholder: null,
  asksForSecrets: false,
  namesStdio: false,
  writesFromMemory: true,
  takesUp: {
    byItself: false,
    remedy: 'restart-client',
    source: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
  },
  stateFile: null,
  // Its rules are in the probe: it shares its name with Claude Code.
  programs: null,
};
