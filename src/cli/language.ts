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
  const asked = langOption(args);
  if (asked === null) return { language: otherwise, unknown: null, rest: args };
  const { text, from, until } = asked;
  const rest = [...args.slice(0, from), ...args.slice(until)];
  return isLanguage(text)
    ? { language: text, unknown: null, rest }
    : { language: otherwise, unknown: text, rest };
}

/** Where the environment says nothing, as on Windows. */
export const languageOfRuntime = (): Language =>
  languageOfLocale(new Intl.DateTimeFormat().resolvedOptions().locale);

/** The language of `--lang`; null: none was given, or one that Ungrey does not speak. */
export function givenLanguage(args: readonly string[]): Language | null {
  const text = langOption(args)?.text;
  return text !== undefined && isLanguage(text) ? text : null;
}

/** What `--lang` says, and which arguments say it; null: it is not there. */
function langOption(
  args: readonly string[],
): { readonly text: string; readonly from: number; readonly until: number } | null {
  const from = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const option = args[from];
  if (option === undefined) return null;
  return option === '--lang'
    ? { text: args[from + 1] ?? '', from, until: from + 2 }
    : { text: option.slice('--lang='.length), from, until: from + 1 };
}

export const unknownLanguage = (language: string): UsageError =>
  new UsageError('usage.language-unknown', { language, known: languages.join(', ') });
