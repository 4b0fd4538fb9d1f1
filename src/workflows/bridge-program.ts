import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BridgeProgram } from '../core/claude-config/plan/bridge-program';

/** The built bridge lies beside the other programs. */
const bridgeFile = 'ungrey-bridge.js';

/**
 * What an entry of the bridge style starts: Node with Ungrey's own bridge. The full path of Node is written into the entry,
 * because a program that Claude Desktop starts finds less on its PATH than a terminal does. Without Node, mcp-remote is named:
 * it needs Node as well, and the entry's checks say so.
 * @param folder of the built programs
 * @param node full path of the Node.js that runs it; null: none was found
 */
export function bridgeProgram(folder: string, node: string | null): BridgeProgram {
  return node === null
    ? { kind: 'mcp-remote' }
    : { kind: 'ungrey', command: node, args: [join(folder, bridgeFile)] };
}

/** The Node.js that npm ran, or the first on the PATH; null: there is none. */
export function findNode(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const name = platform === 'win32' ? 'node.exe' : 'node';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [env['npm_node_execpath'], ...folders.map((folder) => join(folder, name))];
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}
