import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BridgeProgram } from '../core/claude-config/plan/bridge-program';

/** The built bridge lies beside the other programs. */
const bridgeFile = 'ungrey-bridge.js';

/** What the installed program is called with to be the keychain's worker. No command of the person's. */
export const keychainCommand = 'keychain-worker';

/**
 * What an entry of the bridge style starts where Ungrey is installed: its own program, which needs no Node of the person's.
 * @param program full path of the installed `ungrey-bridge`
 */
export const installedBridge = (program: string): BridgeProgram => ({
  kind: 'ungrey',
  command: program,
  args: [],
});

/** What runs a script: Node.js, or Electron told to be one. */
export interface ScriptRuntime {
  /** Full path. */
  readonly path: string;
  readonly isElectron: boolean;
}

/**
 * What an entry of the bridge style starts from a checkout: the runtime that runs Ungrey, with Ungrey's own bridge. Its full
 * path is written into the entry, because a program that Claude Desktop starts finds less on its PATH than a terminal does.
 * @param folder of the built programs
 */
export function bridgeProgram(folder: string, { path, isElectron }: ScriptRuntime): BridgeProgram {
  return {
    kind: 'ungrey',
    command: path,
    args: [join(folder, bridgeFile)],
    ...(isElectron && { env: { ELECTRON_RUN_AS_NODE: '1' } }),
  };
}

/**
 * The Node.js that npm started Ungrey with, which is new enough for it and starts fastest; otherwise the program that runs this:
 * another Node.js on the PATH may be too old.
 */
export function scriptRuntime(
  env: Readonly<Record<string, string | undefined>>,
  own: ScriptRuntime,
): ScriptRuntime {
  const ofNpm = env['npm_node_execpath'];
  return own.isElectron && ofNpm !== undefined && existsSync(ofNpm)
    ? { path: ofNpm, isElectron: false }
    : own;
}

/** What runs this program. */
export function ownRuntime(): ScriptRuntime {
  return { path: process.execPath, isElectron: 'electron' in process.versions };
}
