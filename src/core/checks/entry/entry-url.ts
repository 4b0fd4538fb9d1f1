import { urlKeys } from '../../claude-config/entries';
import { valueOf } from '../../claude-config/json-tree';
import { readUrlAsMeant, type UrlReading } from '../../claude-config/url-as-meant';
import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, short, whereIs } from './judge-entry';

export const entryUrl = defineCheck({
  id: 'entry-url',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry, document } = found;
      const { spellings } = document.client.remote;
      const node = entry.member.value;
      if (entry.form === 'other-command' || (entry.form === 'ungrey-bridge' && entry.url === null))
        return notApplicable;
      const otherKey = entry.urlKey;
      if (entry.url !== null && otherKey !== null && !spellings.some(({ urlKey }) => urlKey === otherKey)) {
        return {
          status: 'failed',
          findings: [
            {
              code: 'entry.url-missing',
              params: { entry: entry.name, key: otherKey, expected: spellings[0].urlKey },
              variant: 'other-key',
              evidence: [
                ...whereIs(found),
                { label: 'saw', value: otherKey },
                { label: 'expected', value: spellings[0].urlKey },
              ],
            },
          ],
        };
      }
      if (entry.url === null || entry.url.value.trim() === '') {
        const needsUrl =
          entry.form !== 'broken' ||
          ['transport', 'type', 'headers', ...urlKeys].some((key) => valueOf(node, key) !== undefined);
        // A URL that is no text is a matter of the entry's shape.
        if (!needsUrl || (entry.url === null && urlKeys.some((key) => valueOf(node, key) !== undefined)))
          return notApplicable;
        return {
          status: 'failed',
          findings: [
            {
              code: 'entry.url-missing',
              params: { entry: entry.name },
              ...(entry.form === 'mcp-remote' && { variant: 'mcp-remote' }),
              evidence: whereIs(found),
            },
          ],
        };
      }
      const reading = readUrlAsMeant(entry.url.value);
      const variant = trouble(reading);
      if (variant === null) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.url-invalid',
            params: { entry: entry.name, url: short(entry.url.value), endpoint: reading.endpoint ?? '' },
            variant,
            evidence: [
              ...whereIs(found, entry.url.node.start),
              { label: 'saw', value: `“${short(entry.url.value)}”` },
              ...(reading.endpoint === null ? [] : [{ label: 'expected' as const, value: reading.endpoint }]),
            ],
            remedies: reading.endpoint === null ? ['edit-by-hand'] : ['edit-config', 'edit-by-hand'],
          },
        ],
      };
    }),
});

function trouble(reading: UrlReading): string | null {
  if (reading.placeholder) return 'placeholder';
  if (reading.url === null) return 'not-a-url';
  if (reading.schemeAdded) return 'no-scheme';
  return reading.surrounded ? 'surrounded' : null;
}
