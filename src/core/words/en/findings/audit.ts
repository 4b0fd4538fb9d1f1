import type { WordsOf } from '../../finding-words';

export const auditFindings = {
  'audit.never-arrived': {
    title: 'Calls of {{tool}} do not reach its service',
    explanation:
      'The gateway does not offer this tool to this account, so it refuses the call before the service is asked. Only what reaches a service is recorded.',
  },
  'audit.no-permission': {
    title: 'This account may not read the audit log',
    explanation:
      'Reading it needs the permission admin:access, which tenant admins hold. Whether the calls are recorded cannot be seen with this token.',
  },
  'audit.no-rows': {
    title: 'The audit log holds no call of {{tool}} by this account',
    explanation:
      'It would show as {{action}}. The calls were made with another token, or they failed before they reached the service.',
    variants: {
      any: {
        title: 'The audit log holds nothing by this account',
        explanation:
          'Calls show under the action of the service behind the tool, and reads are not recorded. Either this account only reads, or the calls are made with another token.',
      },
      read: {
        explanation:
          'This tool only reads. The documentation says that reads are not recorded, but this gateway’s log holds reads, so a call by this account would be there. It was made with another token, or failed before it reached the service.',
      },
      unnamed: {
        explanation:
          'Under which action calls of this tool are recorded is not documented. Nothing in the log of this account looks like it.',
      },
    },
  },
  'audit.not-recorded': {
    title: 'Calls of {{tool}} are not recorded',
    explanation: 'This tool only reads, and ScaiGrid’s audit log holds only what changes something.',
  },
  'audit.found': {
    title: 'The calls are in the audit log, as {{action}}',
    explanation:
      'The log has no section for MCP: a call shows under the action of the service behind the tool. Filter by the account and the action.',
    variants: {
      recent: {
        title: 'The audit log holds calls of this account',
        explanation:
          'The log has no section for MCP: a call shows under the action of the service behind the tool, for example inference.chat for inference_chat. The newest are below.',
      },
    },
  },
} satisfies WordsOf<'audit'>;
