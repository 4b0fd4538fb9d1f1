import { changeUser, setModules } from './change';
import type { Scenario } from './scenario';

export const toolScenarios: readonly Scenario[] = [
  {
    id: 'no-modules',
    title: 'No module is enabled for the tenant',
    symptom: 'tools-empty',
    expectedCode: 'tools.module-disabled',
    apply: ({ state }) => setModules(state, 'available'),
  },
  {
    id: 'scaimcp-off',
    title: 'The MCP module is switched off',
    symptom: 'tools-empty',
    expectedCode: 'tools.mcp-module-disabled',
    apply: ({ state }) => setModules(state, 'disabled', ['scaimcp']),
  },
  {
    id: 'no-permissions',
    title: 'The account has no role',
    symptom: 'tools-empty',
    expectedCode: 'tools.no-permissions',
    token: 'newcomer',
    apply: ({ state }) =>
      changeUser(state, 'usr_uma', (user) => {
        user.roles = [];
        user.modulePermissions = [];
      }),
  },
  {
    id: 'wrong-tenant',
    title: "The token belongs to the person's account in another tenant",
    symptom: 'tools-empty',
    expectedCode: 'tools.wrong-tenant',
    token: 'otherTenant',
  },
  {
    id: 'permission-missing',
    title: 'The tool needs a permission that the account lacks',
    symptom: 'tool-forbidden',
    expectedCode: 'tool.permission-missing',
    tool: 'users_list',
  },
  {
    id: 'catalogue-difference',
    title: 'The full catalogue shows tools that the account may not call',
    symptom: 'tool-not-listed',
    expectedCode: 'tool.permission-missing',
    tool: 'audit_list',
    // So that Uma can read the full catalogue at all.
    apply: ({ state }) =>
      changeUser(state, 'usr_uma', (user) => {
        user.modulePermissions.push('scaimcp:access');
      }),
  },
  {
    id: 'catalogue-module-off',
    title: 'The full catalogue shows tools of a module that is off',
    symptom: 'tool-not-listed',
    expectedCode: 'tool.module-disabled',
    token: 'admin',
    tool: 'matrix_search',
    apply: ({ state }) => setModules(state, 'available', ['scaimatrix']),
  },
  {
    id: 'module-disabled',
    title: "The tool's module is not enabled",
    symptom: 'module-not-enabled',
    expectedCode: 'tool.module-disabled',
    token: 'admin',
    tool: 'bunker_exec',
    apply: ({ state }) => setModules(state, 'disabled', ['scaibunker']),
  },
  {
    id: 'tool-unknown',
    title: 'There is no tool of that name',
    symptom: 'tool-forbidden',
    expectedCode: 'tool.unknown',
    tool: 'model_list',
  },
  {
    id: 'invalid-arguments',
    title: 'The arguments do not fit the tool',
    symptom: 'unexpected-result',
    expectedCode: 'tool.invalid-arguments',
    tool: 'models_get',
  },
  {
    id: 'shape-changed',
    title: 'ScaiGrid answers in a new shape',
    symptom: 'unexpected-result',
    expectedCode: 'tool.shape-changed',
    tool: 'models_list',
    apply: ({ switches }) => {
      switches.resultShapeChanged = true;
    },
  },
];
