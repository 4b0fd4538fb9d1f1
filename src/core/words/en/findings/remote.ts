import type { WordsOf } from '../../finding-words';

export const remoteFindings: WordsOf<'remote'> = {};
