import type { WordsOf } from '../../finding-words';

export const connectionFindings: WordsOf<'connection'> = {};
