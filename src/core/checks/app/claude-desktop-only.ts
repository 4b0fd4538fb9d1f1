import type { Verdict } from '../../diagnosis/check';

/** Process, policy and logs are looked at for Claude Desktop alone; of another client nothing was seen, so nothing passes. */
export const ofClaudeDesktopOnly: Verdict = { status: 'skipped', because: null, reason: 'not-applicable' };
