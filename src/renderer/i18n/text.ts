import { createInstance } from 'i18next';
import { en } from '../locales/en';

type Catalogue = typeof en;

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

/** A language is a file beside locales/en.ts with the same keys. */
const languages = { en: { translation: en } };

export const i18n = createInstance();
void i18n.init({
  resources: languages,
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

export const translate: Translate = (key, ...params) => i18n.t(key, params[0] ?? {});
