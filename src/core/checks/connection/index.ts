import type { Check } from '../../diagnosis/check';
import { connectionCallLength } from './connection-call-length';
import { connectionIdle } from './connection-idle';
import { connectionStable } from './connection-stable';

export const connectionChecks: readonly Check[] = [connectionStable, connectionIdle, connectionCallLength];
