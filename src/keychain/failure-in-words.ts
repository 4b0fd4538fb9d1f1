import { fill } from '../core/words/fill';
import type { Words } from '../core/words/words';
import type { KeychainFailure } from './keychain';

/** One or two plain sentences for people. Apart from failure.ts, so that the worker loads no words. */
export const failureInWords = ({ why, params }: KeychainFailure, { keychain }: Words): string =>
  fill(keychain[why], params);
