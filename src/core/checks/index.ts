import type { Check } from '../diagnosis/check';
import { appChecks } from './app';
import { authChecks } from './auth';
import { configChecks } from './config';
import { entryChecks } from './entry';
import { keychain } from './keychain';
import { netChecks } from './net';
import { requestIds } from './request-ids';

/** Every rule of diagnosis, in the order of the path from the file to the server. */
export const allChecks: readonly Check[] = [
  ...configChecks,
  ...appChecks,
  keychain,
  ...entryChecks,
  ...netChecks,
  ...authChecks,
  requestIds,
];
