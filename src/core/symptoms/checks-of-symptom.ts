import type { Check, CheckId } from '../diagnosis/check';
import type { SymptomId } from './symptoms';

/**
 * The checks that a symptom runs, in their order: its own and all that they come after, because a cause that is not looked for
 * cannot be named. `everything` runs them all.
 */
export function checksOfSymptom(symptom: SymptomId, checks: readonly Check[]): readonly Check[] {
  if (symptom === 'everything') return checks;
  return withEarlier(checks, (check) => check.symptoms.includes(symptom));
}

/** The wanted checks and all that they come after, in their order. */
export function withEarlier(checks: readonly Check[], wanted: (check: Check) => boolean): readonly Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const chosen = new Set<CheckId>();
  const choose = (check: Check): void => {
    if (chosen.has(check.id)) return;
    chosen.add(check.id);
    for (const id of check.after ?? []) {
      const earlier = byId.get(id);
      if (earlier !== undefined) choose(earlier);
    }
  };
  for (const check of checks) if (wanted(check)) choose(check);
  return checks.filter(({ id }) => chosen.has(id));
}
