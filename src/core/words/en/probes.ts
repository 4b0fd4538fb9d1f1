import type { ObservationId } from '../../diagnosis/observations';

/** What is being looked at, shown while it lasts. */
export const probeWords: Readonly<Record<ObservationId, string>> = {
  request: 'your question',
  machine: 'this computer',
  'config-files': 'Claude Desktop’s config files',
  'client-logs': 'Claude Desktop’s logs',
  'client-process': 'which clients are running',
  'client-policy': 'your organisation’s policy for Claude Desktop',
  keychain: 'the system keychain',
  target: 'the ScaiGrid entry',
  'launch-command': 'the program that the entry starts',
  bridge: 'Ungrey’s bridge',
  proxy: 'the proxy settings',
  dns: 'the host name',
  tcp: 'the connection to the host',
  tls: 'the certificate',
  http: 'the gateway’s answer',
  mcp: 'the MCP session',
  identity: 'who the token belongs to',
  modules: 'which modules are enabled',
  catalogue: 'the full list of tools',
  'remote-servers': 'the registry of remote servers',
  audit: 'the audit log',
  'tool-call': 'what the tool answers',
  latency: 'how long calls take',
  hold: 'how long a quiet connection lives',
};
