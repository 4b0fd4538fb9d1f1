import { describe, expect, it } from 'vitest';
import { english } from './en';
import { fillForms } from './forms';
import { languages } from './language';
import { loadWords } from './load';

const tools = { one: '{{count}} tool', other: '{{count}} tools' };

describe('a text with a number', () => {
  it.each([
    ['en', '1.5 tools'],
    ['nl', '1,5 tools'],
    ['de', '1,5 tools'],
  ] as const)('has one form for 1 and one for the rest in %s', (language, broken) => {
    expect([0, 1, 2, 1.5].map((count) => fillForms(tools, { count }, language))).toEqual([
      '0 tools',
      '1 tool',
      '2 tools',
      broken,
    ]);
  });

  it('has its forms, whatever it is filled with otherwise', () => {
    expect(fillForms('in all forms {{count}}', { count: 1 }, 'en')).toBe('in all forms 1');
    expect(fillForms(tools, {}, 'en')).toBe('… tools');
  });

  it.each(languages)('has its forms wherever %s has one', async (language) => {
    const bare: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value === 'string') {
        if (value.includes('{{count}}') && !/\/(?:one|other)$/.test(path)) bare.push(path);
      } else for (const [key, part] of Object.entries(value as object)) look(part, `${path}/${key}`);
    };
    look(await loadWords(language), '');
    expect(bare).toEqual([]);
    expect(JSON.stringify(english)).toContain('{{count}}');
  });
});
