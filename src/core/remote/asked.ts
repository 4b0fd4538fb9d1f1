import type { DiagnosisRequest } from '../diagnosis/request';
import { asksForRemoteTool } from './remote-name';

/** Without it an account sees no remote tool, whatever is registered. */
export const usePermission = 'scailink:remote.use';

/** Whether somebody wonders about remote tools: by the complaint, or by the tool that they name. */
export function asksAboutRemoteTools({ symptom, tool }: Pick<DiagnosisRequest, 'symptom' | 'tool'>): boolean {
  return symptom.startsWith('remote-') || (tool !== null && asksForRemoteTool(tool));
}
