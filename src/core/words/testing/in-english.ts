import type { Evidence, FindingDraft } from '../../findings/finding';
import type { Said } from '../../findings/said';
import { english } from '../en';
import { inWords } from '../in-words';

export const inEnglish = (said: Said | null | undefined): string => inWords(said ?? '', english);

/** The evidence with its values in English; its labels stay codes. */
export function evidenceInEnglish(
  finding: Pick<FindingDraft, 'evidence'> | undefined,
): readonly { readonly label: Evidence['label']; readonly value: string }[] {
  return (finding?.evidence ?? []).map(({ label, value }) => ({ label, value: inEnglish(value) }));
}
