import type { Check } from '../diagnosis/check';
import type { SymptomId } from './symptoms';

/** The checks that a symptom runs, in their order; `everything` runs them all. */
export function checksOfSymptom(symptom: SymptomId, checks: readonly Check[]): readonly Check[] {
  return symptom === 'everything' ? checks : checks.filter((check) => check.symptoms.includes(symptom));
}
