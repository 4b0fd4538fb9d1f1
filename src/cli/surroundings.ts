import { arch, homedir, release } from 'node:os';
import type { Platform } from '../core/observations/machine';
import { createKeychain } from '../keychain/client';
import type { Surroundings } from '../workflows/surroundings';
import { ownBridge, startKeychainWorker } from './own-programs';
import type { Terminal } from './terminal';
import packageFacts from '../../package.json' with { type: 'json' };

/** The machine as the command line meets it: Node's network alone, the keychain in a child process. */
export function cliSurroundings({ env, words }: Pick<Terminal, 'env' | 'words'>): Surroundings {
  return {
    platform: supported(process.platform),
    arch: arch(),
    osRelease: release(),
    home: homedir(),
    env,
    nodeVersion: process.versions.node,
    ungreyVersion: packageFacts.version,
    words,
    keychain: createKeychain({ spawn: startKeychainWorker }),
    bridge: ownBridge(),
    browser: null,
  };
}

/** Other Unix systems are looked at as Linux: Claude Desktop has no place of its own there. */
function supported(platform: NodeJS.Platform): Platform {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
