import type { Fault } from './fault';
import { fileFaults } from './files';
import { httpFaults } from './http';
import { keychainFaults } from './keychain';
import { mcpFaults } from './mcp';
import { networkFaults } from './network';
import { processFaults } from './process';
import { proxyFaults } from './proxy';
import { restFaults } from './rest';
import { signInFaults } from './sign-in';
import { tlsFaults } from './tls';

export const faults: readonly Fault[] = [
  ...networkFaults,
  ...tlsFaults,
  ...proxyFaults,
  ...httpFaults,
  ...mcpFaults,
  ...signInFaults,
  ...restFaults,
  ...fileFaults,
  ...keychainFaults,
  ...processFaults,
];
