import type { Language } from '../../core/words/language';
import { sayFrom } from '../../core/words/say';
import type { SayIn } from '../../core/words/say';
import type { en } from './en';

export type CliTextKey = keyof typeof en;
/** A language of the command line: the same keys. */
export type CliTexts = Readonly<Record<CliTextKey, string>>;
export type Say = SayIn<CliTextKey>;

/** Each language in a file of its own: only the one that is spoken is read. */
export const cliTexts: Readonly<Record<Language, () => Promise<CliTexts>>> = {
  en: async () => (await import('./en')).en,
  nl: async () => (await import('./nl')).nl,
  de: async () => (await import('./de')).de,
};

export const loadSay = async (language: Language): Promise<Say> => sayFrom(await cliTexts[language]());
