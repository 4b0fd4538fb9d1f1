import { phraseWords } from './en/phrases';
import { fill } from './fill';
import type { Words } from './words';

const known = (Object.entries(phraseWords) as [keyof typeof phraseWords, string][]).map(([key, text]) => {
  const pattern = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{(\w+)\}\}/g, '(?<$1>.+?)');
  return { key, pattern: new RegExp(`^${pattern}$`, 's') };
});

/** What a check said in English, in the language; a text that is no phrase of ours (an address, what a server said) as it is. */
export function phraseInWords(text: string, { language, phrases }: Words): string {
  if (language === 'en') return text;
  for (const { key, pattern } of known) {
    const found = pattern.exec(text);
    if (found !== null) return fill(phrases[key], { ...found.groups });
  }
  return text;
}
