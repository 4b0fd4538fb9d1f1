import type { FindingCode } from '../../../findings/codes';
import type { FindingWords } from '../../finding-words';
import { appFindings } from './app';
import { authFindings } from './auth';
import { bridgeFindings } from './bridge';
import { configFindings } from './config';
import { entryFindings } from './entry';
import { generalFindings } from './general';
import { netFindings } from './net';
import { toolsFindings } from './tools';
import { toolFindings } from './tool';
import { remoteFindings } from './remote';
import { connectionFindings } from './connection';
import { latencyFindings } from './latency';
import { auditFindings } from './audit';

export const findingWords = {
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
} satisfies Readonly<Record<FindingCode, FindingWords>>;
