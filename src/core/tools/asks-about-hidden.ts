import type { DiagnosisRequest } from '../diagnosis/request';
import type { McpSeen } from '../observations/mcp';

/**
 * Whether it matters which modules and which further tools the gateway has: in a look at everything, which has few requests
 * to spare, only where no tool is listed or the one that was named is not.
 */
export function asksAboutHiddenTools(request: DiagnosisRequest | undefined, { toolsList }: McpSeen): boolean {
  if (request?.symptom !== 'everything' || toolsList.kind !== 'ok') return true;
  const { tools } = toolsList.value;
  return tools.length === 0 || (request.tool !== null && !tools.some(({ name }) => name === request.tool));
}
