import type { Language } from './language';
import type { Words } from './words';

/** Each language in a file of its own: only the one that is spoken is read. */
const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en')).english,
  nl: async () => (await import('./nl')).dutch,
  de: async () => (await import('./de')).german,
};

export const loadWords = (language: Language): Promise<Words> => loaders[language]();
