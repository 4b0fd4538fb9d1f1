import type { Check } from '../../diagnosis/check';
import { bridgeLog } from './bridge-log';
import { bridgeProgram } from './bridge-program';
import { bridgeToken } from './bridge-token';

/** An entry that starts Ungrey's own bridge, looked at to the end. */
export const bridgeChecks: readonly Check[] = [bridgeProgram, bridgeToken, bridgeLog];
