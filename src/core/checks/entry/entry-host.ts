import { knownHostLike } from '../../claude-config/known-deployments';
import { readUrlAsMeant } from '../../claude-config/url-as-meant';
import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, whereIs } from './judge-entry';

export const entryHost = defineCheck({
  id: 'entry-host',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry } = found;
      const url = entry.url === null ? null : readUrlAsMeant(entry.url.value).url;
      if (entry.url === null || url === null) return notApplicable;
      const known = knownHostLike(url.hostname, entry.url.value);
      if (known === null) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.host-typo',
            params: { entry: entry.name, host: url.hostname, known },
            evidence: [
              ...whereIs(found, entry.url.node.start),
              { label: 'host', value: url.hostname },
              { label: 'expected', value: known },
            ],
          },
        ],
      };
    }),
});
