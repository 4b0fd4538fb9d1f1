import { describe, expect, it } from 'vitest';
import { fill } from './fill';

describe('fill', () => {
  it.each([
    ['plain. with: dots', {}, 'plain. with: dots'],
    ['{{host}} is unknown', { host: 'a.example' }, 'a.example is unknown'],
    ['{{count}} of {{total}}', { count: 2, total: 9 }, '2 of 9'],
    ['no value for {{name}}', {}, 'no value for …'],
    ['nothing is escaped: {{text}}', { text: '<b>&"' }, 'nothing is escaped: <b>&"'],
    ['a value with braces: {{text}}', { text: '{{x}} $t(y)' }, 'a value with braces: {{x}} $t(y)'],
    ['', {}, ''],
  ])('%s', (text, params, expected) => {
    expect(fill(text, params)).toBe(expected);
  });
});
