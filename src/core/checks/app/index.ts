import type { Check } from '../../diagnosis/check';
import { appLogs } from './app-logs';
import { appPolicy } from './app-policy';
import { appRestarted } from './app-restarted';
import { appRunning } from './app-running';

export const appChecks: readonly Check[] = [appPolicy, appRunning, appRestarted, appLogs];
