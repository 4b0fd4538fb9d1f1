import { defineCheck } from '../../diagnosis/check';
import { exposedToken } from '../../claude-config/exposed-token';
import { judgeEntry, whereIs } from './judge-entry';

export const entryTokenPlace = defineCheck({
  id: 'entry-token-place',
  station: 'entry',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const exposed = exposedToken(found.entry);
      if (exposed === null) return { status: 'passed' };
      return {
        status: 'warning',
        findings: [
          {
            code: 'entry.token-in-url',
            params: { entry: found.entry.name },
            variant: exposed.place,
            evidence: whereIs(found, exposed.node.start),
          },
        ],
      };
    }),
});
