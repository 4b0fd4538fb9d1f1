import type { UrlEntryEvidence } from '../core/claude-config/plan/recommend-style';
import { skippedEntries } from '../core/client-logs/skipped-entries';
import type { LocalDiagnosis } from './diagnose-locally';
import { valueOf } from './diagnose-locally';

interface Verdict {
  readonly at: string;
  readonly evidence: UrlEntryEvidence;
}

/** What Claude Desktop's own log says of entries with a URL: the newest line about the entry decides. */
export function urlEntryEvidence({ outcome, target }: LocalDiagnosis): UrlEntryEvidence {
  const entry = target?.entry ?? null;
  if (entry === null || target?.client !== 'claude-desktop' || target.form !== 'url') return 'none';
  const lines = (valueOf(outcome, 'client-logs')?.files ?? []).flatMap((file) => file.lines);
  const verdicts = lines.flatMap(({ at, text }): Verdict[] => {
    if (skippedEntries(text)?.includes(entry) === true) return [{ at: at ?? '', evidence: 'skipped' }];
    return text.includes(`Connected to ${entry} (`) ? [{ at: at ?? '', evidence: 'loaded' }] : [];
  });
  return verdicts.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)?.evidence ?? 'none';
}
