import type { Client } from '../clients/client';
import { fill } from './fill';
import type { RemedyWords } from './en/remedies';
import type { Words } from './words';

/** What a person does so that a client works with its changed file, in words. */
export function takeUpInWords({ name, takesUp }: Client, { remedies }: Words): RemedyWords {
  const { title, steps } = remedies[takesUp.remedy];
  const params = { client: name };
  return { title: fill(title, params), steps: steps.map((step) => fill(step, params)) };
}
