import type { Client } from '../../clients/client';
import type { EntryStyle } from '../repair-plan';

/** What the client's logs say of entries with a URL. */
export type UrlEntryEvidence = 'loaded' | 'skipped' | 'none';

/** Key of its words in words/en/changes.ts. */
export type RecommendationReason =
  'client-loads-urls' | 'client-asks' | 'url-entries-load' | 'url-entries-skipped' | 'url-entries-unproven';

/**
 * A client that loads entries with a URL needs no program in between. In Claude Desktop a bridge works in every version measured so
 * far; the documented shape is better only where it is known to load.
 */
export function recommendStyle(
  { remote, asksForSecrets }: Client,
  evidence: UrlEntryEvidence,
): {
  readonly style: EntryStyle;
  readonly reason: RecommendationReason;
} {
  if (remote.load === 'yes') {
    return { style: 'documented', reason: asksForSecrets ? 'client-asks' : 'client-loads-urls' };
  }
  switch (evidence) {
    case 'loaded':
      return { style: 'documented', reason: 'url-entries-load' };
    case 'skipped':
      return { style: 'bridge', reason: 'url-entries-skipped' };
    case 'none':
      return { style: 'bridge', reason: 'url-entries-unproven' };
  }
}
