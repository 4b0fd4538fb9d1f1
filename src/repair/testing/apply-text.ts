import { applyPlan, type ApplyInput, type ApplyResult } from '../apply';
import { readConfigFile } from '../read-config-file';
import { planOf } from './plan-of';

/** Reads a file and applies a plan that makes `after` of it, with Claude Desktop closed. */
export async function applyText(
  file: string,
  after: string,
  changes: Partial<ApplyInput> = {},
): Promise<ApplyResult> {
  const plannedOn = await readConfigFile(file);
  if (plannedOn.state === 'unreadable') throw new Error(`${file}: ${plannedOn.error}`);
  const before = plannedOn.state === 'absent' ? null : plannedOn.text;
  return applyPlan({
    plan: planOf(file, before, after),
    plannedOn,
    mayCreateFolder: false,
    storeToken: () => Promise.resolve(false),
    clientRunning: () => Promise.resolve(false),
    force: false,
    ungreyVersion: '1.2.3',
    ...changes,
  });
}
