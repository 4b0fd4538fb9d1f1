import type { WordsOf } from '../../finding-words';

export const appFindings: WordsOf<'app'> = {};
