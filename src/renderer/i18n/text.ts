import { createInstance } from 'i18next';
import type { Language } from '../../core/words/language';
import type { pseudoTag as PseudoTag } from '../../shared/pseudo-locale';
import { en } from '../locales/en';

/** Written out: its module is fetched only when it is spoken. */
const pseudoTag: typeof PseudoTag = 'en-XA';

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

type Spoken = Language | typeof pseudoTag;

async function localeOf(language: Exclude<Spoken, 'en'>): Promise<Locale> {
  if (language !== pseudoTag) return otherLocales[language]();
  // Nothing of the first screen's own may be in there: that waits for it.
  return (await import('../../shared/pseudo-locale')).pseudo(en);
}

/** Speaks this language from now on. */
export async function speak(language: Spoken): Promise<void> {
  if (language !== 'en' && !i18n.hasResourceBundle(language, 'translation')) {
    i18n.addResourceBundle(language, 'translation', await localeOf(language));
  }
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18n.dir();
  history.replaceState(history.state, '', addressIn(language, location.href));
}

/** The page's address as main would give it: a reload comes up in the language that is spoken. */
export function addressIn(language: Spoken, href: string): string {
  const url = new URL(href);
  if (language === 'en') url.searchParams.delete('lang');
  else url.searchParams.set('lang', language);
  return url.href;
}

/** The language that the page was opened in: main says so in its address. */
export function languageOfPage(search: string): Spoken {
  const given = new URLSearchParams(search).get('lang');
  return given === 'nl' || given === 'de' || given === pseudoTag ? given : 'en';
}

export const translate: Translate = (key, ...params) => i18n.t(key, asWritten(params[0] ?? {}));

/** 3.5 is 3,5 in German; whole numbers stay: they choose the form of the text. */
const asWritten = (params: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' || Number.isInteger(value)
        ? value
        : value.toLocaleString(i18n.language, { useGrouping: false }),
    ]),
  );

/** For dates and times: as the system writes them where it has the language that is spoken, else as that language does. */
export const timeLocale = (): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === i18n.language) ?? i18n.language;
