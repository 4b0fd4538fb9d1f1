import fc from 'fast-check';
import type { JsonRecord, JsonValue } from '../edit/json-value';

const values: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(
  1,
  'x',
  'http://h // no comment',
  '/* nor this */',
  'a, }',
  null,
);
const objects: fc.Arbitrary<JsonRecord> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), values), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((members) => Object.fromEntries(members));

/** What may stand between two members: nothing, blanks, comments in every place. */
const gaps = fc
  .array(fc.constantFrom(' ', '\n  ', '/* b */', '// l\n', '/* two\nlines */', '\t'), { maxLength: 4 })
  .map((parts) => parts.join(''));

/** An object as people write one for VS Code: comments before, between and behind its members, perhaps a trailing comma. */
export const commentedTexts: fc.Arbitrary<{ readonly text: string; readonly value: JsonRecord }> = fc
  .tuple(objects, fc.array(gaps, { minLength: 12, maxLength: 12 }), fc.boolean())
  .map(([value, between, trails]) => {
    const gap = (index: number) => between[index] ?? '';
    const members = Object.entries(value);
    const inside = members.map(([name, each], index) => {
      const comma = index < members.length - 1 || trails ? ',' : '';
      return `${gap(2 * index)}${JSON.stringify(name)}: ${JSON.stringify(each)}${gap(2 * index + 1)}${comma}`;
    });
    return { text: `${gap(10)}{${inside.join('')}${gap(8)}}${gap(11)}`, value };
  });
