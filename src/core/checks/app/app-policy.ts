import { defineCheck } from '../../diagnosis/check';

/** With this key off, Claude Desktop loads no local server at all. Values are text; a plist or the registry may hold a number. */
const localServers = 'isLocalDevMcpEnabled';
const off = new Set(['false', '0', '0x0', 'no']);

export const appPolicy = defineCheck({
  id: 'app-policy',
  station: 'client',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['client-policy'],
  judge: ({ 'client-policy': policy }) => {
    const forbidding = policy.keys.find(
      ({ name, value }) => name === localServers && off.has(value.trim().toLowerCase()),
    );
    if (forbidding === undefined) return { status: 'passed' };
    return {
      status: 'failed',
      findings: [
        {
          code: 'app.policy-forbids',
          params: { policy: forbidding.name, value: forbidding.value },
          evidence: [
            { label: 'policy', value: `${forbidding.name} = ${forbidding.value}` },
            { label: 'file', value: forbidding.source },
          ],
        },
      ],
    };
  },
});
