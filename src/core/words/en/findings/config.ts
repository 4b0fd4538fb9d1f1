import type { WordsOf } from '../../finding-words';

export const configFindings: WordsOf<'config'> = {};
