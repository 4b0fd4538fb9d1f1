import type { OutputOf } from '../../../shared/ipc/contract';

type Symptom = OutputOf<'symptoms.list'>[number];

export interface SymptomGroup {
  readonly id: Symptom['group'];
  readonly title: string;
  readonly symptoms: readonly Symptom[];
}

/** The symptoms that hold every word of the search, under their groups, in the order in which they came. */
export function groupSymptoms(symptoms: readonly Symptom[], search: string): readonly SymptomGroup[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<Symptom['group'], { id: Symptom['group']; title: string; symptoms: Symptom[] }>();
  for (const symptom of symptoms) {
    const text = `${symptom.title} ${symptom.description}`.toLocaleLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    const group = groups.get(symptom.group) ?? { id: symptom.group, title: symptom.groupTitle, symptoms: [] };
    group.symptoms.push(symptom);
    groups.set(symptom.group, group);
  }
  return [...groups.values()];
}
