import type { WordsOf } from '../../finding-words';

export const toolFindings: WordsOf<'tool'> = {};
