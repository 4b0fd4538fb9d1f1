import type { Language } from '../../core/words/language';
import { sayFrom } from '../../core/words/say';
import type { SayIn } from '../../core/words/say';
import type { en } from './en';

export type MainTextKey = keyof typeof en;
/** A language of the main process: the same keys. */
export type MainTexts = Readonly<Record<MainTextKey, string>>;
export type Say = SayIn<MainTextKey>;

/** Each language in a file of its own: only the one that is spoken is read. */
export const mainTexts: Readonly<Record<Language, () => Promise<MainTexts>>> = {
  en: async () => (await import('./en')).en,
  nl: async () => (await import('./nl')).nl,
  de: async () => (await import('./de')).de,
};

/** @param change what becomes of the texts before they are said; nothing when absent */
export const loadSay = async (
  language: Language,
  change: (texts: MainTexts) => MainTexts = (texts) => texts,
): Promise<Say> => sayFrom(change(await mainTexts[language]()));
