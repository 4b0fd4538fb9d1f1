import { readUrlAsMeant } from '../../claude-config/url-as-meant';
import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, short, whereIs } from './judge-entry';

export const entryUrlPath = defineCheck({
  id: 'entry-url-path',
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
      const variant = variantOf(url);
      if (variant === null) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.url-path',
            params: {
              entry: entry.name,
              path: short(url.pathname + url.search + url.hash),
              endpoint: endpoint ?? '',
            },
            variant,
            evidence: [
              ...whereIs(found, entry.url.node.start),
              { label: 'saw', value: short(entry.url.value) },
              ...(endpoint === null ? [] : [{ label: 'expected' as const, value: endpoint }]),
            ],
          },
        ],
      };
    }),
});

/** What is wrong with the path; null: it is exactly `/mcp` and nothing follows. */
function variantOf({ pathname, href }: URL): string | null {
  if (pathname === '/mcp') return /[?#]/.test(href) ? 'after-path' : null;
  if (pathname === '/') return 'missing';
  if (pathname === '/mcp/') return 'slash';
  if (/^(?:\/mcp){2,}\/?$/.test(pathname)) return 'doubled';
  if (/^\/(?:v1|oai\/v1)(?:\/|$)/.test(pathname)) return 'rest';
  if (/\/sse\/?$/.test(pathname)) return 'sse';
  return /^\/mcp\/?$/i.test(pathname) ? 'case' : 'other';
}
