import type { WordsOf } from '../../finding-words';

export const latencyFindings: WordsOf<'latency'> = {};
