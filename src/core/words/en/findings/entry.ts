import type { WordsOf } from '../../finding-words';

export const entryFindings: WordsOf<'entry'> = {};
