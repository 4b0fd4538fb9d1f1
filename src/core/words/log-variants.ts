import type { KnownLineId } from '../client-logs/known-lines';

type Explained<Explanations> = {
  readonly [Id in keyof Explanations]: { readonly title: string; readonly explanation: string };
};

/** The variants of `app.log-names-cause`: one for each line of a log that is explained. */
export function logVariants<Explanations extends Partial<Record<KnownLineId, string>>>(
  explanations: Explanations,
  titleOf: (id: KnownLineId) => string,
): Explained<Explanations> {
  const variants = Object.entries(explanations).map(([id, explanation]) => [
    id,
    { title: titleOf(id as KnownLineId), explanation },
  ]);
  return Object.fromEntries(variants) as Explained<Explanations>;
}
