import { expect, it } from 'vitest';
import { portionsOf } from './portions';

it('cuts a text into portions that make up the whole text again', () => {
  const text = 'a\nb\n\nd\n';
  expect(portionsOf(text, 2)).toEqual(['a\nb', '\nd', '']);
  expect(portionsOf(text, 2).join('\n')).toBe(text);
});
