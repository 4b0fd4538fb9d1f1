import { expect, it } from 'vitest';
import type { LatencySeen } from '../../core/observations/latency';
import { languages } from '../../core/words/language';
import { loadWords } from '../../core/words/load';
import { loadSay } from '../words';
import { progressInWords } from './check';

const samples = {
  en: ['0 samples', '1 sample', '2 samples'],
  nl: ['0 metingen', '1 meting', '2 metingen'],
  de: ['0 Messungen', '1 Messung', '2 Messungen'],
} as const;

it.each(languages)('counts samples in %s', async (language) => {
  const [words, say] = await Promise.all([loadWords(language), loadSay(language)]);
  const said = [0, 1, 2].map((count) => {
    const value = { samples: Array<unknown>(count).fill(null) } as unknown as LatencySeen;
    return progressInWords({ type: 'told', probe: 'latency', value }, words, say);
  });
  samples[language].forEach((text, count) => expect(said[count]).toContain(`: ${text} (`));
});
