import type { Language } from '../../core/words/language';
import type { en } from './en';

/** The same in every language; what is missing does not compile. */
export type BridgeWords = { readonly [Key in keyof typeof en]: (typeof en)[Key] };

/** Only the language that is spoken is read. */
const loaders: Readonly<Record<Language, () => Promise<BridgeWords>>> = {
  en: async () => (await import('./en')).en,
  nl: async () => (await import('./nl')).nl,
  de: async () => (await import('./de')).de,
};

export const loadBridgeWords = (language: Language): Promise<BridgeWords> => loaders[language]();
