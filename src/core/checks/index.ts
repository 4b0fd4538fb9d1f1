import type { Check } from '../diagnosis/check';
import { appChecks } from './app';
import { auditChecks } from './audit';
import { authChecks } from './auth';
import { bridgeChecks } from './bridge';
import { configChecks } from './config';
import { connectionChecks } from './connection';
import { entryChecks } from './entry';
import { keychain } from './keychain';
import { latencyChecks } from './latency';
import { netChecks } from './net';
import { remoteChecks } from './remote';
import { requestIds } from './request-ids';
import { toolCallChecks } from './tool-call';
import { toolsChecks } from './tools';

/** Every rule of diagnosis, in the order of the path from the file to the server. */
export const allChecks: readonly Check[] = [
  ...configChecks,
  ...appChecks,
  keychain,
  ...entryChecks,
  ...bridgeChecks,
  ...netChecks,
  ...authChecks,
  ...toolsChecks,
  ...toolCallChecks,
  ...remoteChecks,
  ...connectionChecks,
  ...latencyChecks,
  ...auditChecks,
  requestIds,
];
