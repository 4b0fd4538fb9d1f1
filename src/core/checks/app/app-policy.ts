import { clientInQuestion } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';

import { ofClaudeDesktopOnly } from './claude-desktop-only';

/** With this key off, Claude Desktop loads no local server at all. Values are text; a plist or the registry may hold a number. */
const localServers = 'isLocalDevMcpEnabled';
const off = new Set(['false', '0', '0x0', 'no']);

export const appPolicy = defineCheck({
  id: 'app-policy',
  station: 'client',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['config-files', 'client-policy'],
  judge: ({ 'config-files': files, 'client-policy': policy }) => {
    if (clientInQuestion(files).id !== 'claude-desktop') return ofClaudeDesktopOnly;
    // The strongest source stands first, and settles it.
    const key = policy.keys.find(({ name }) => name === localServers);
    if (key === undefined || !off.has(key.value.trim().toLowerCase())) return { status: 'passed' };
    return {
      status: 'failed',
      findings: [
        {
          code: 'app.policy-forbids',
          params: { policy: key.name, value: key.value },
          evidence: [
            { label: 'policy', value: `${key.name} = ${key.value}` },
            { label: 'file', value: key.source },
          ],
        },
      ],
    };
  },
});
