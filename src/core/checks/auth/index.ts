import type { Check } from '../../diagnosis/check';
import { authAccepted } from './auth-accepted';
import { authClock } from './auth-clock';
import { authDeployment } from './auth-deployment';
import { authTokenPresent } from './auth-token-present';
import { authTokenReadable } from './auth-token-readable';
import { authTokenTime } from './auth-token-time';

export const authChecks: readonly Check[] = [
  authTokenPresent,
  authTokenReadable,
  authClock,
  authTokenTime,
  authDeployment,
  authAccepted,
];
