import type { Check } from '../../diagnosis/check';
import { latency } from './latency';

export const latencyChecks: readonly Check[] = [latency];
