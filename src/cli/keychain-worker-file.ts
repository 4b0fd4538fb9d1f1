import { basename, dirname, join } from 'node:path';

/** The built keychain worker lies beside the programs, one folder above the chunks that they share. */
const here = import.meta.dirname;
export const keychainWorkerFile = join(
  basename(here) === 'chunks' ? dirname(here) : here,
  'keychain-worker.js',
);
