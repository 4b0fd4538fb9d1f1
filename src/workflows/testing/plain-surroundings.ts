import { english } from '../../core/words/en';
import { failure } from '../../keychain/failure';
import { createMemoryKeychain } from '../../keychain/memory';
import type { Surroundings } from '../surroundings';

/** A Linux computer without a keychain and without variables, whose person lives in this folder. */
export const plainSurroundings = (home: string): Surroundings => ({
  platform: 'linux',
  arch: 'x64',
  osRelease: '6',
  home,
  env: {},
  nodeVersion: process.versions.node,
  ungreyVersion: '0.0.0',
  words: english,
  keychain: createMemoryKeychain(failure('no-service')),
  bridge: { kind: 'mcp-remote' },
  browser: null,
});
