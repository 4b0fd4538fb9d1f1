import type { Language } from '../../src/core/words/language';
import { de } from '../../src/renderer/locales/de';
import { en } from '../../src/renderer/locales/en';
import { nl } from '../../src/renderer/locales/nl';

const catalogues = { en, nl, de };

/** What the window says in one language, for a walk that is the same in all. */
export interface Words {
  readonly language: Language;
  readonly text: (key: keyof typeof en) => string;
  /** Begins as this text does, with whatever `filled` describes in its places. */
  readonly like: (key: keyof typeof en, filled?: string) => RegExp;
}

export function wordsOf(language: Language): Words {
  const texts = catalogues[language];
  return {
    language,
    text: (key) => texts[key],
    like: (key, filled = '.*') => {
      const literal = texts[key]
        .split(/\{\{\w+\}\}/)
        .map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${literal.join(filled)}`);
    },
  };
}

export const english = wordsOf('en');
