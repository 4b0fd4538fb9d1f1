import type { Check } from '../../diagnosis/check';
import { remoteCall } from './remote-call';
import { remoteTools } from './remote-tools';

export const remoteChecks: readonly Check[] = [remoteTools, remoteCall];
