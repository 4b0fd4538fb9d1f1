import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { builtFolder } from './built-folder';
import type { WorkerProcess } from '../keychain/protocol';

/**
 * Starts the keychain's worker as a utility process. A call that waits for an unlock prompt never ends by itself; in main it
 * would keep the app from quitting, there it can be killed.
 */
export function startKeychainProcess(): WorkerProcess {
  const child = utilityProcess.fork(join(builtFolder(), 'keychain-worker.js'), [], {
    serviceName: 'Ungrey keychain',
    stdio: 'ignore',
  });
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill: () => void child.kill(),
  };
}
