import { isLanguage, languageOfEnvironment, languageOfLocale, languages } from '../core/words/language';
import type { Language } from '../core/words/language';
import { UsageError } from './terminal';

/** What is asked for by `--lang`, and the arguments without it. `unknown`: a language that Ungrey does not speak. */
export interface AskedLanguage {
  readonly language: Language;
  readonly unknown: string | null;
  readonly rest: readonly string[];
}

/** The language of `--lang`, wherever it stands, or else the system's. */
export function askedLanguage(args: readonly string[], env: NodeJS.ProcessEnv): AskedLanguage {
  const otherwise = languageOfEnvironment(env) ?? languageOfRuntime();
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at];
  if (given === undefined) return { language: otherwise, unknown: null, rest: args };
  const isApart = given === '--lang';
  const text = isApart ? (args[at + 1] ?? '') : given.slice('--lang='.length);
  const rest = args.filter((_arg, index) => index !== at && !(isApart && index === at + 1));
  return isLanguage(text)
    ? { language: text, unknown: null, rest }
    : { language: otherwise, unknown: text, rest };
}

/** Where the environment says nothing, as on Windows. */
export const languageOfRuntime = (): Language =>
  languageOfLocale(new Intl.DateTimeFormat().resolvedOptions().locale);

/** The language of `--lang`; null: none was given, or one that Ungrey does not speak. */
export function givenLanguage(args: readonly string[]): Language | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return given !== undefined && isLanguage(given) ? given : null;
}

export const unknownLanguage = (language: string): UsageError =>
  new UsageError('usage.language-unknown', { language, known: languages.join(', ') });
