import type { Text } from './forms';
import type { CodesOf } from '../findings/catalogue/entry-of-catalogue';

/**
 * What a finding says to a person. `{{name}}` is filled from the finding's params. `title` names the cause in one short
 * sentence; `explanation` says what it means for the user in plain words, two or three sentences at most.
 */
export interface FindingWords {
  readonly title: Text;
  readonly explanation: Text;
  /** Words that replace the above when the finding names this variant. */
  readonly variants?: Readonly<Record<string, { readonly title?: Text; readonly explanation?: Text }>>;
}

export type WordsOf<Family extends string> = Readonly<Record<CodesOf<Family>, FindingWords>>;
