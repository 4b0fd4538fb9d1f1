import { acme, partner } from '../state/people';
import type { Scenario } from './scenario';

export const auditScenarios: readonly Scenario[] = [
  {
    id: 'audit-found',
    title: 'The call is in the log, under the action of its service',
    symptom: 'audit-missing',
    expectedCode: 'audit.found',
    token: 'admin',
    tool: 'inference_chat',
    apply: ({ state }) => {
      state.auditLog.push({
        id: 'audit_chat',
        timestamp: Date.now() - 60_000,
        action: 'inference.chat',
        actorId: 'usr_ada',
        actorEmail: 'ada@acme.test',
        tenantId: acme.id,
        partnerId: partner.id,
        resourceType: 'inference',
        resourceId: 'chat_practice',
        ipAddress: '127.0.0.1',
        userAgent: 'claude-desktop',
        status: 'SUCCESS',
        requestId: 'req_practicechat',
      });
    },
  },
  {
    id: 'audit-read',
    title: 'The call only read, and reads are not recorded',
    symptom: 'audit-missing',
    expectedCode: 'audit.not-recorded',
    token: 'admin',
    tool: 'models_list',
  },
  {
    id: 'audit-never-arrived',
    title: 'The call was refused before it reached its service',
    symptom: 'audit-missing',
    expectedCode: 'audit.never-arrived',
    token: 'admin',
    tool: 'models_delete',
  },
  {
    id: 'audit-no-permission',
    title: 'The account may not read the log',
    symptom: 'audit-missing',
    expectedCode: 'audit.no-permission',
    tool: 'inference_chat',
  },
];
