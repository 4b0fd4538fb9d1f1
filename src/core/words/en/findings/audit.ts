import type { WordsOf } from '../../finding-words';

export const auditFindings: WordsOf<'audit'> = {};
