import { createInstance } from 'i18next';
import type { Language } from '../../core/words/language';
import { en } from '../locales/en';

type Catalogue = typeof en;

/** A language of the window: the same keys as English. */
export type Locale = Readonly<Record<keyof Catalogue, string>>;

/** `name_one` and `name_other` are two forms of the key `name`, chosen by its `count`. */
type KeyOf<Name> = Name extends `${infer Key}_${'one' | 'other'}` ? Key : Name;
export type TextKey = KeyOf<keyof Catalogue>;

type FormsOf<Key extends TextKey> = Catalogue[Extract<keyof Catalogue, Key | `${Key}_${'one' | 'other'}`>];
type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What a text needs to be filled in; a plural needs `count` as a number. */
export type ParamsOf<Key extends TextKey> = {
  readonly [Name in NamesIn<FormsOf<Key>>]: Name extends 'count' ? number : string | number;
};

/** The words for `key` in the present language. */
export type Translate = <Key extends TextKey>(
  key: Key,
  ...params: NamesIn<FormsOf<Key>> extends never ? [] : [ParamsOf<Key>]
) => string;

/** English is part of the window; the others are fetched when they are spoken. */
export const otherLocales: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Locale>>> = {
  nl: async () => (await import('../locales/nl')).nl,
  de: async () => (await import('../locales/de')).de,
};

export const i18n = createInstance();
void i18n.init({
  resources: { en: { translation: en } },
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** Speaks this language from now on. */
export async function speak(language: Language): Promise<void> {
  if (language !== 'en' && !i18n.hasResourceBundle(language, 'translation')) {
    i18n.addResourceBundle(language, 'translation', await otherLocales[language]());
  }
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18n.dir();
}

/** The language that the page was opened in: main says so in its address. */
export function languageOfPage(search: string): Language {
  const given = new URLSearchParams(search).get('lang');
  return given === 'nl' || given === 'de' ? given : 'en';
}

export const translate: Translate = (key, ...params) => i18n.t(key, params[0] ?? {});

/** For dates and times: as the system writes them where it has the language that is spoken, else as that language does. */
export const timeLocale = (): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === i18n.language) ?? i18n.language;
