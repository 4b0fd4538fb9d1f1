import type { WordsOf } from '../../finding-words';

export const authFindings: WordsOf<'auth'> = {};
