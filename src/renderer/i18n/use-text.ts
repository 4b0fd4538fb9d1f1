import { useSyncExternalStore } from 'react';
import { onLanguageChange, spokenLanguage, translate, type Translate } from './text';

/** The words of the window; the component is drawn again when the language changes. */
export function useText(): Translate {
  useSyncExternalStore(onLanguageChange, spokenLanguage);
  return translate;
}
