import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RepairPlan } from '../core/claude-config/repair-plan';
import { changeFile, type Refused, refused } from './change-file';
import { type ClientCheck, refuseWhileClientRuns } from './client-check';
import { errorCode } from './error-code';
import type { AbsentFile, PresentFile } from './read-config-file';

export interface ApplyInput extends ClientCheck {
  readonly plan: RepairPlan;
  /** The read that the plan was made on. */
  readonly plannedOn: PresentFile | AbsentFile;
  /**
   * A missing folder of a new file may be made. Never say so for `%APPDATA%\Claude` on a machine with the MSIX package: its
   * mere existence moves Claude Desktop's data folder there.
   */
  readonly mayCreateFolder: boolean;
  /** Puts the plan's token into the keychain; false: it could not. */
  readonly storeToken: (item: NonNullable<RepairPlan['keychain']>) => Promise<boolean>;
  readonly ungreyVersion: string;
}

export type ApplyResult =
  | {
      readonly ok: true;
      readonly file: string;
      /** Full path of the copy of what was there; null: there was no file. */
      readonly backup: string | null;
    }
  | Refused;

/** Carries out a plan: all of it, or nothing. */
export async function applyPlan(input: ApplyInput): Promise<ApplyResult> {
  const { plan, plannedOn } = input;
  const { file } = plan;
  const client = await refuseWhileClientRuns(file, input);
  if (client !== null) return client;
  const plannedText = plannedOn.state === 'absent' ? null : plannedOn.text;
  if (plannedText !== plan.before) return refused('changed-meanwhile', { file });
  if (plannedOn.state === 'absent' && !(await folderIsThere(plannedOn, input.mayCreateFolder))) {
    return refused('no-folder', { file, folder: dirname(plannedOn.target) });
  }
  const { keychain } = plan;
  const changed = await changeFile({
    file,
    expected: plannedOn,
    next: Buffer.from(plan.after, 'utf8'),
    reason: 'repair',
    ungreyVersion: input.ungreyVersion,
    prepare: () => (keychain === null ? Promise.resolve(true) : input.storeToken(keychain)),
  });
  return changed.ok ? { ok: true, file, backup: changed.backup.copy } : changed;
}

async function folderIsThere({ target }: AbsentFile, mayCreate: boolean): Promise<boolean> {
  const folder = dirname(target);
  try {
    if (mayCreate) await mkdir(folder, { recursive: true, mode: 0o700 });
    return (await stat(folder)).isDirectory();
  } catch (error) {
    errorCode(error);
    return false;
  }
}
