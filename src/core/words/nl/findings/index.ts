import type { findingWords as english } from '../../en/findings';
import type { Translated } from '../../words';
import { appFindings } from './app';
import { auditFindings } from './audit';
import { authFindings } from './auth';
import { bridgeFindings } from './bridge';
import { configFindings } from './config';
import { connectionFindings } from './connection';
import { entryFindings } from './entry';
import { generalFindings } from './general';
import { latencyFindings } from './latency';
import { netFindings } from './net';
import { remoteFindings } from './remote';
import { toolFindings } from './tool';
import { toolsFindings } from './tools';

export const findingWords: Translated<typeof english> = {
  ...configFindings,
  ...appFindings,
  ...entryFindings,
  ...bridgeFindings,
  ...netFindings,
  ...authFindings,
  ...toolsFindings,
  ...toolFindings,
  ...remoteFindings,
  ...connectionFindings,
  ...latencyFindings,
  ...auditFindings,
  ...generalFindings,
};
