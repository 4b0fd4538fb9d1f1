import type { Language } from '../core/words/language';
import { loadWords } from '../core/words/load';
import type { Words } from '../core/words/words';
import { speaksPseudo } from './pseudo';
import { loadSay } from './words';
import type { Say } from './words';

/** The language that the app speaks now. Ask for the words each time: the language can change. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly say: Say;
  /** Speaks another language from now on. */
  change(language: Language): Promise<void>;
}

export async function speechIn(language: Language): Promise<Speech> {
  let spoken = await load(language);
  return {
    get language() {
      return spoken.words.language;
    },
    get words() {
      return spoken.words;
    },
    get say() {
      return spoken.say;
    },
    change: async (other) => {
      spoken = await load(other);
    },
  };
}

async function load(language: Language): Promise<{ readonly words: Words; readonly say: Say }> {
  if (speaksPseudo()) return loadPseudo();
  const [words, say] = await Promise.all([loadWords(language), loadSay(language)]);
  return { words, say };
}

async function loadPseudo(): Promise<{ readonly words: Words; readonly say: Say }> {
  const [{ pseudo }, { language, ...words }] = await Promise.all([
    import('../shared/pseudo-locale'),
    loadWords('en'),
  ]);
  return { words: { ...pseudo(words), language }, say: await loadSay('en', pseudo) };
}
