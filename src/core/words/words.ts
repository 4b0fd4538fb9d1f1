import type { FindingCode } from '../findings/codes';
import type { texts } from './en';
import type { FindingWords } from './finding-words';
import type { Language } from './language';

/** The same texts in another language: the same keys, other words. What is missing does not compile. */
export type Translated<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };

/** What a language must have. */
export type Translation = Translated<typeof texts> & { readonly language: Language };

/** All words of one language, as whoever speaks takes them. */
export interface Words extends Omit<Translation, 'findings'> {
  readonly findings: Readonly<Record<FindingCode, FindingWords>>;
}
