import type { RemedyId } from '../../../core/findings/remedies';
import type { ReportFinding } from '../../../core/report/schema';

export type Remedy = ReportFinding['remedies'][number];

/** What the window can do for a remedy besides showing its steps. */
export type RemedyAction = 'repair' | 'token' | 'folder' | 'report' | 'choose' | 'module' | 'refresh';

const actions: Readonly<Partial<Record<RemedyId, RemedyAction>>> = {
  'edit-config': 'repair',
  'restore-backup': 'repair',
  'new-token': 'token',
  'check-token-deployment': 'token',
  'edit-by-hand': 'folder',
  'enable-module': 'module',
  'refresh-remote': 'refresh',
  'pick-file': 'choose',
  'ask-network-admin': 'report',
  'ask-gateway-operator': 'report',
  'ask-policy-owner': 'report',
  'report-to-ungrey': 'report',
};

/** Those that mend something: the next thing to do where they are recommended. */
export const mainActions: ReadonlySet<RemedyAction> = new Set<RemedyAction>([
  'repair',
  'token',
  'module',
  'refresh',
]);

/** Null: the steps are all there is. A report of a later version may hold remedies that this window does not know. */
export function actionOf(remedy: Remedy): RemedyAction | null {
  return (actions as Readonly<Record<string, RemedyAction>>)[remedy.id] ?? null;
}
