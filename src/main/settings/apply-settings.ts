import { app, nativeTheme } from 'electron';
import { languageOfLocale } from '../../core/words/language';
import type { Language } from '../../core/words/language';
import type { Settings } from '../../shared/ipc/settings';

/** The language that this setting stands for on this computer. */
export const chosenLanguage = ({ language }: Pick<Settings, 'language'>): Language =>
  language === 'system' ? languageOfLocale(app.getLocale()) : language;

export function applyTheme({ theme }: Pick<Settings, 'theme'>): void {
  // Setting it, even to what it is, makes every window draw itself anew.
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}
