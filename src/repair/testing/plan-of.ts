import type { RepairPlan } from '../../core/claude-config/repair-plan';

/** A plan that turns the whole text into another. */
export function planOf(file: string, before: string | null, after: string): RepairPlan {
  return {
    file,
    entry: 'scaigrid',
    style: 'documented',
    before,
    beforeEncoding: before === null ? null : 'utf-8',
    after,
    edits: [{ start: 0, end: before?.length ?? 0, text: after }],
    changes: [],
    keychain: null,
  };
}
