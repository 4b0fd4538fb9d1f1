/** A token of the right look; nobody's. */
export const token = 'sgk_0123456789abcdefghijABCDEFGHIJ42';
export const managed = 'https://scaigrid.scailabs.ai/mcp';

/** The entry of ScaiGrid's own page, with some keys changed; undefined leaves a key out. */
export function documented(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    transport: 'streamable-http',
    url: managed,
    headers: { Authorization: `Bearer ${token}` },
    ...changes,
  };
}

/** The recommended entry for mcp-remote, with some keys changed. */
export function viaMcpRemote(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    command: 'npx',
    args: [
      '-y',
      'mcp-remote@0.15.1',
      managed,
      '--transport',
      'http-only',
      '--header',
      'Authorization:${SCAIGRID_AUTH}',
    ],
    env: { SCAIGRID_AUTH: `Bearer ${token}` },
    ...changes,
  };
}

/** mcp-remote with these arguments after `-y`. */
export function mcpRemoteArgs(...args: readonly string[]): Record<string, unknown> {
  return viaMcpRemote({ args: ['-y', ...args] });
}

/** A whole config file around one ScaiGrid entry. */
export function configOf(entry: unknown): string {
  return pretty({ mcpServers: { scaigrid: entry } });
}

export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What every healthy entry with a URL gets: no build measured so far loads it, and its token lies in the file. */
export const urlEntryWarnings = ['entry.remote-unsupported', 'entry.secret-in-file'] as const;
