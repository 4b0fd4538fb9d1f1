import { useSyncExternalStore } from 'react';
import { i18n, translate, type Translate } from './text';

function subscribe(changed: () => void): () => void {
  i18n.on('languageChanged', changed);
  return () => i18n.off('languageChanged', changed);
}

/** The words of the window; the component is drawn again when the language changes. */
export function useText(): Translate {
  useSyncExternalStore(subscribe, () => i18n.language);
  return translate;
}
