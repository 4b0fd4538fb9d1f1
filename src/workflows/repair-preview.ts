import { diffRows, unifiedDiff } from '../core/claude-config/preview';
import type { DiffRow } from '../core/claude-config/preview';
import { changeWords, recommendationWords } from '../core/words/en/changes';
import { english } from '../core/words/en';
import { fill } from '../core/words/fill';
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

export function previewOf(prepared: PreparedRepair): RepairInWords {
  const { plan, vault } = prepared;
  return {
    recommendation: recommendationWords[prepared.recommendation],
    changes: plan.changes.map(({ id, params }) => fill(changeWords[id], params)),
    warnings: warningsOf(prepared),
    backup: plan.before === null ? null : backupFolderOf(plan.file),
    diff: diffRows(plan.before, plan.after, vault),
  };
}

/** The same as a unified diff. */
export function diffTextOf({ plan, vault }: PreparedRepair): string {
  return unifiedDiff(plan.file, plan.before, plan.after, vault);
}

function warningsOf({ plan, bridge }: PreparedRepair): string[] {
  if (plan.style === 'documented') return [english.repair['documented-may-be-skipped']];
  if (bridge === 'mcp-remote') return [english.repair['bridge-is-mcp-remote']];
  return plan.keychain === null ? [] : [english.repair['token-moves']];
}
