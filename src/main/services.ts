import { arch, homedir, release } from 'node:os';
import { app } from 'electron';
import { builtFolder } from './built-folder';
import type { ClientId } from '../core/clients/client';
import type { Platform } from '../core/observations/machine';
import { createKeychain } from '../keychain/client';
import { spawnWorker } from '../keychain/fork';
import { withFallback } from '../keychain/memory';
import {
  bridgeProgram,
  installedBridge,
  keychainCommand,
  ownRuntime,
  scriptRuntime,
} from '../workflows/bridge-program';
import type { Surroundings } from '../workflows/surroundings';
import { browserNetwork } from './browser-network';
import { installedHelper } from './installed-helper';
import { keptHelper } from './kept-helper';
import { startKeychainProcess } from './keychain-process';
import { JobStore } from './job-store';
import { RunStore } from './run-store';
import type { TellEnd } from './settings/tell-end';
import type { Speech } from './speech';

/** What the handlers of the window's calls share. */
export interface Services {
  readonly surroundings: Surroundings;
  readonly runs: RunStore;
  readonly jobs: JobStore;
  readonly speech: Speech;
  /** The clients that the person does not want to be looked at. */
  readonly leftOutClients: () => readonly ClientId[];
  readonly tellEnd: TellEnd;
  /** Before an entry is written: the program that it will name is there to stay. */
  readonly keepHelper: () => Promise<void>;
}

/** Call when Electron is ready. */
export function createServices(
  speech: Speech,
  { leftOutClients, tellEnd }: Pick<Services, 'leftOutClients' | 'tellEnd'>,
): Services {
  const { platform } = process;
  const helper = installedHelper(platform);
  const kept = helper === null ? null : keptHelper(helper, process.env, homedir());
  return {
    runs: new RunStore(),
    jobs: new JobStore(),
    speech,
    leftOutClients,
    tellEnd,
    keepHelper: async () => kept?.keep(),
    surroundings: {
      platform: platform === 'darwin' || platform === 'win32' ? platform : ('linux' satisfies Platform),
      arch: arch(),
      osRelease: release(),
      home: homedir(),
      env: process.env,
      nodeVersion: process.versions.node,
      ungreyVersion: app.getVersion(),
      get words() {
        return speech.words;
      },
      keychain: withFallback(
        createKeychain({
          spawn: helper === null ? startKeychainProcess : () => spawnWorker(helper, [keychainCommand]),
        }),
      ),
      bridge:
        helper === null
          ? bridgeProgram(builtFolder(), scriptRuntime(process.env, ownRuntime()))
          : installedBridge(kept?.program ?? helper),
      browser: browserNetwork(),
    },
  };
}
