import { memberOf } from '../../claude-config/json-tree';
import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, whereIs } from './judge-entry';

const documented = 'streamable-http';

export const entryTransport = defineCheck({
  id: 'entry-transport',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry } = found;
      if (entry.form !== 'url') return notApplicable;
      const { transport } = entry;
      if (transport === null) {
        // A value that is no text is a matter of the entry's shape.
        if (memberOf(entry.member.value, 'transport') !== undefined) return notApplicable;
        return {
          status: 'failed',
          findings: [
            {
              code: 'entry.transport-missing',
              params: { entry: entry.name },
              evidence: [...whereIs(found), { label: 'expected', value: `"transport": "${documented}"` }],
            },
          ],
        };
      }
      if (transport.key === 'transport' && transport.value === documented) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.transport-wrong',
            params: { entry: entry.name, key: transport.key, value: transport.value },
            variant:
              transport.key !== 'transport' ? 'other-key' : /sse/i.test(transport.value) ? 'sse' : 'spelling',
            evidence: [
              ...whereIs(found, transport.node.start),
              { label: 'saw', value: `"${transport.key}": "${transport.value}"` },
              { label: 'expected', value: `"transport": "${documented}"` },
            ],
          },
        ],
      };
    }),
});
