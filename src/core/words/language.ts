/** The languages that Ungrey speaks, as BCP 47 tags. */
export const languages = ['en', 'nl', 'de'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** The language of a locale as systems write it (`nl-BE`, `de_DE.UTF-8`); English for one that Ungrey does not speak. */
export function languageOfLocale(locale: string): Language {
  const [tag = ''] = locale.toLowerCase().split(/[-_.@]/);
  return isLanguage(tag) ? tag : 'en';
}

/**
 * The language that the environment asks programs to speak, in the order of POSIX; null: it does not say. `C` and `POSIX`
 * ask for English.
 */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language | null {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => (value ?? '') !== '');
  return locale === undefined ? null : languageOfLocale(locale);
}
