import fc from 'fast-check';
import type { JsonValue } from '../edit/json-value';

/** Few names, so that two values share some; some that trip up careless code. */
const name = fc.constantFrom('a', 'b', 'c', 'mcpServers', '__proto__', 'constructor', '1', 'ü "q"\\', '');

const scalar: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, false, '', 'x', 'line\nbreak', '}{,:"', '\u2028', 0, -0.5, 1e21),
  fc.string(),
  fc.integer(),
);

export const jsonValues: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }).map(withOwnNames),
  ),
})).value;

export const jsonObjects = fc
  .dictionary(name, jsonValues, { maxKeys: 5, noNullPrototype: true })
  .map(withOwnNames);

/** A dictionary may set the prototype instead of a member called `__proto__`. */
function withOwnNames(record: Readonly<Record<string, JsonValue>>): JsonValue {
  return Object.fromEntries(Object.entries(record));
}

export interface TextStyle {
  readonly eol: string;
  readonly indent: string | null;
  readonly colon: string;
}

export const textStyles: fc.Arbitrary<TextStyle> = fc.record({
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  indent: fc.constantFrom('  ', '    ', '\t', null),
  colon: fc.constantFrom(': ', ':'),
});

/** The text of a value as somebody might have written it; `indent` null: all on one line. */
export function written(value: JsonValue, { eol, indent, colon }: TextStyle): string {
  if (indent === null) {
    const text = JSON.stringify(value);
    return colon === ':' ? text : JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  }
  return JSON.stringify(value, null, indent).replaceAll('\n', eol) + eol;
}
