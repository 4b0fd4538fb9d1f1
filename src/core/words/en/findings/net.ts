import type { WordsOf } from '../../finding-words';

export const netFindings: WordsOf<'net'> = {};
