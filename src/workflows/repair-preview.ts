import { diffRows, unifiedDiff } from '../core/claude-config/preview';
import type { DiffRow } from '../core/claude-config/preview';
import { fill } from '../core/words/fill';
import { fillForms } from '../core/words/forms';
import type { Words } from '../core/words/words';
import { backupFolderOf } from '../repair/backups';
import type { PreparedRepair } from './repair';

/** What a person sees of a repair before it is made. Masked. */
export interface RepairInWords {
  readonly recommendation: string;
  readonly changes: readonly string[];
  readonly warnings: readonly string[];
  /** The folder that the backup goes into; null: there is no file yet. */
  readonly backup: string | null;
  readonly diff: readonly DiffRow[];
}

export function previewOf(prepared: PreparedRepair, words: Words): RepairInWords {
  const { plan, vault } = prepared;
  const client = { client: prepared.client.name };
  return {
    recommendation: fill(words.recommendations[prepared.recommendation], client),
    changes: plan.changes.map(({ id, params }) =>
      fillForms(words.changes[id], { ...client, ...params }, words.language),
    ),
    warnings: warningsOf(prepared, words),
    backup: plan.before === null ? null : backupFolderOf(plan.file),
    diff: diffRows(plan.before, plan.after, vault),
  };
}

/** The same as a unified diff. */
export function diffTextOf({ plan, vault }: PreparedRepair): string {
  return unifiedDiff(plan.file, plan.before, plan.after, vault);
}

function warningsOf({ plan, client, bridge }: PreparedRepair, words: Words): string[] {
  if (plan.changes.some(({ id }) => id === 'ask-for-token')) {
    return [fill(words.repair['client-asks'], { client: client.name })];
  }
  if (plan.style === 'documented') {
    return client.remote.load === 'yes' ? [] : [words.repair['documented-may-be-skipped']];
  }
  if (bridge === 'mcp-remote') return [words.repair['bridge-is-mcp-remote']];
  return plan.keychain === null ? [] : [words.repair['token-moves']];
}
