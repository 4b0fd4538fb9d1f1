import type { OutputOf } from '../../../shared/ipc/contract';
import type { ModuleChange } from '../../app-state/wizard';

type Changed = Extract<OutputOf<'module.apply'>, { ok: true }>;

/** What the server made of the request; only what it took can be undone, and only what it undid is undone. */
export function moduleChangeOf(
  planId: string,
  wanted: 'enabled' | 'disabled',
  { runId, proven, refused, message }: Pick<Changed, 'runId' | 'proven' | 'refused' | 'message'>,
): ModuleChange {
  const mark = proven ? 'passed' : refused ? 'failed' : 'unknown';
  return { planId, runId, message, mark, canUndo: (wanted === 'enabled') !== refused };
}
