import { join } from 'node:path';
import type { StdioProgram } from './stdio-server';

const root = process.cwd();

/** Ungrey's bridge, of the build; the token is in the variable TOKEN. */
export function bridgeProgram(
  command: string,
  url: string,
  env: Readonly<Record<string, string>>,
): StdioProgram {
  const args = ['bridge', '--connection', 'bench', '--url', url, '--token-env', 'TOKEN'];
  return { command, args: [join(root, 'out', 'main', 'ungrey-bridge.js'), ...args], env };
}

/** The same connection with mcp-remote. */
export function mcpRemote(url: string, env: Readonly<Record<string, string>>): StdioProgram {
  const program = join(root, 'node_modules', 'mcp-remote', 'dist', 'proxy.js');
  const header = 'Authorization:Bearer ${TOKEN}';
  return {
    command: process.execPath,
    args: [program, url, '--transport', 'http-only', '--header', header],
    env,
  };
}
