import type { WordsOf } from '../../finding-words';

export const toolsFindings: WordsOf<'tools'> = {};
