import { clientOfFile, clients } from '../core/clients';
import { diffRows } from '../core/claude-config/preview';
import type { DiffRow } from '../core/claude-config/preview';
import { createVault } from '../core/redact/create-vault';
import { undo } from '../repair/undo';
import type { UndoResult } from '../repair/undo';
import { clientInTheWay } from './client-in-the-way';
import { refusalInWords } from './repair';
import type { Refusal } from './repair';
import type { Surroundings } from './surroundings';

export type UndoOutcome =
  Extract<UndoResult, { ok: true }> | (Refusal & { readonly diff?: readonly DiffRow[] });

/** Takes the last repair of a file back. When the file was changed since, says what `force` would do to it. */
export async function undoRepair(
  file: string,
  surroundings: Surroundings,
  force: boolean,
): Promise<UndoOutcome> {
  const result = await undo({
    file,
    force,
    ungreyVersion: surroundings.ungreyVersion,
    clientRunning: () => clientInTheWay(clients[clientOfFile(file) ?? 'claude-desktop'], surroundings),
  });
  if (result.ok) return result;
  const refusal = refusalInWords(result.refusal, result.params, surroundings.words);
  if (result.refusal !== 'changed-since') return refusal;
  return { ...refusal, diff: diffRows(result.now, result.restored, createVault()) };
}
