import type { Language } from '../../core/words/language';
import type { pseudoTag as PseudoTag } from '../../shared/pseudo-locale';
import { numberIn } from '../../shared/number-in';
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

type Spoken = Language | typeof pseudoTag;

async function localeOf(language: Exclude<Spoken, 'en'>): Promise<Locale> {
  if (language !== pseudoTag) return otherLocales[language]();
  // Nothing of the first screen's own may be in there: that waits for it.
  return (await import('../../shared/pseudo-locale')).pseudo(en);
}

let spoken: { readonly language: Spoken; readonly locale: Locale } = { language: 'en', locale: en };
const listeners = new Set<() => void>();

export const spokenLanguage = (): Spoken => spoken.language;

/** Calls `changed` when another language is spoken, until what it returns is called. */
export function onLanguageChange(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Has the texts in this language from now on. */
export async function setLanguage(language: Spoken): Promise<void> {
  spoken = { language, locale: language === 'en' ? en : await localeOf(language) };
  for (const changed of listeners) changed();
}

/** Speaks this language from now on; all of them are written from left to right. */
export async function speak(language: Spoken): Promise<void> {
  await setLanguage(language);
  document.documentElement.lang = language;
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

const place = /\{\{(\w+)\}\}/g;

export const translate: Translate = (key, ...[given]) => {
  const params: Readonly<Record<string, string | number>> = given ?? {};
  return formOf(key, params['count']).replace(place, (_, name: string) => asWritten(params[name]));
};

/** The text of a key; of two forms, the one that the language has for its `count`. */
function formOf(key: TextKey, count: string | number | undefined): string {
  const { language, locale } = spoken;
  const texts: Readonly<Record<string, string>> = locale;
  const form = typeof count === 'number' ? `_${new Intl.PluralRules(language).select(count)}` : '';
  return texts[key + form] ?? texts[key] ?? key;
}

function asWritten(value: string | number | undefined): string {
  return typeof value === 'number' ? numberIn(value, spoken.language) : (value ?? '');
}

/** For dates and times: as the system writes them where it has the language that is spoken, else as that language does. */
export const timeLocale = (): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === spoken.language) ?? spoken.language;
