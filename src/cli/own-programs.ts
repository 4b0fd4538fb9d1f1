/**
 * The programs that this one starts, or names in an entry. The installed program is one executable that is all of them
 * (installed.ts); from a checkout each is a built file, run by Node.
 */
import { basename, dirname, join } from 'node:path';
import { isSea } from 'node:sea';
import type { BridgeProgram } from '../core/claude-config/plan/bridge-program';
import { forkWorker, spawnWorker } from '../keychain/fork';
import type { WorkerProcess } from '../keychain/protocol';
import { bridgeProgram, installedBridge, keychainCommand, ownRuntime } from '../workflows/bridge-program';

const installed = isSea();

/** The built programs lie one folder above the chunks that they share. */
function builtPrograms(): string {
  const here = import.meta.dirname;
  return basename(here) === 'chunks' ? dirname(here) : here;
}

export const startKeychainWorker = (): WorkerProcess =>
  installed
    ? spawnWorker(process.execPath, [keychainCommand])
    : forkWorker(join(builtPrograms(), 'keychain-worker.js'));

/** What an entry of the bridge style starts. */
export const ownBridge = (): BridgeProgram =>
  installed ? installedBridge(process.execPath) : bridgeProgram(builtPrograms(), ownRuntime());
