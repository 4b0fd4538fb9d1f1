import type { Verdict } from '../../diagnosis/check';

/** There is no file to judge, and nobody asked for one: the run is about a URL. */
export const noFile: Verdict = { status: 'skipped', because: null, reason: 'not-applicable' };
