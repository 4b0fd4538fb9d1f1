import type { FindingCode } from '../../../findings/codes';
import type { FindingWords } from '../../finding-words';
import { appFindings } from './app';
import { authFindings } from './auth';
import { configFindings } from './config';
import { entryFindings } from './entry';
import { generalFindings } from './general';
import { netFindings } from './net';

export const findingWords: Readonly<Record<FindingCode, FindingWords>> = {
  ...configFindings,
  ...appFindings,
  ...entryFindings,
  ...netFindings,
  ...authFindings,
  ...generalFindings,
};
