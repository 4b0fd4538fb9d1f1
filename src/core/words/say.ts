import { fill } from './fill';

export type TextParams = Readonly<Record<string, string | number>>;

/** The words for `key`, filled in. */
export type SayIn<Key extends string> = (key: Key, params?: TextParams) => string;

export const sayFrom =
  <Key extends string>(texts: Readonly<Record<Key, string>>): SayIn<Key> =>
  (key, params) =>
    params === undefined ? texts[key] : fill(texts[key], params);
