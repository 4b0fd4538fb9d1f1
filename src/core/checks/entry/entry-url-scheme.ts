import { isLoopback, readUrlAsMeant } from '../../claude-config/url-as-meant';
import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, short, whereIs } from './judge-entry';

export const entryUrlScheme = defineCheck({
  id: 'entry-url-scheme',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry } = found;
      if (entry.url === null) return notApplicable;
      const { url, endpoint } = readUrlAsMeant(entry.url.value);
      if (url === null) return { status: 'skipped', because: 'entry.url-invalid', reason: 'caused-by' };
      if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.url-scheme',
            params: {
              entry: entry.name,
              scheme: url.protocol.replace(':', ''),
              host: url.host,
              endpoint: endpoint ?? '',
            },
            ...(url.protocol !== 'http:' && { variant: 'other' }),
            evidence: [
              ...whereIs(found, entry.url.node.start),
              { label: 'saw', value: short(entry.url.value) },
              ...(endpoint === null ? [] : [{ label: 'expected' as const, value: endpoint }]),
            ],
            remedies: endpoint === null ? ['edit-by-hand'] : ['edit-config', 'edit-by-hand'],
          },
        ],
      };
    }),
});
