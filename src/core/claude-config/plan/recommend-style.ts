import type { EntryStyle } from '../repair-plan';

/** What the client's logs say of entries with a URL. */
export type UrlEntryEvidence = 'loaded' | 'skipped' | 'none';

/** Key of its words in words/en/changes.ts. */
export type RecommendationReason = 'url-entries-load' | 'url-entries-skipped' | 'url-entries-unproven';

/** A bridge works in every Claude Desktop measured so far; the documented shape is better only where it is known to load. */
export function recommendStyle(evidence: UrlEntryEvidence): {
  readonly style: EntryStyle;
  readonly reason: RecommendationReason;
} {
  switch (evidence) {
    case 'loaded':
      return { style: 'documented', reason: 'url-entries-load' };
    case 'skipped':
      return { style: 'bridge', reason: 'url-entries-skipped' };
    case 'none':
      return { style: 'bridge', reason: 'url-entries-unproven' };
  }
}
