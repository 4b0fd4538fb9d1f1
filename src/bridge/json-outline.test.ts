import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outline, OutlineReader } from './json-outline';
import { cuts, inPieces } from './testing/pieces';

function outlineOf(text: string, places: readonly number[] = []): Outline {
  const reader = new OutlineReader();
  for (const piece of inPieces(text, places)) reader.add(piece);
  return reader.end();
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('id', '{"', '\\"}', '[]'),
);
const message = fc.record(
  {
    jsonrpc: fc.constant('2.0'),
    id: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
    method: text,
    result: fc.jsonValue(),
    error: fc.dictionary(text, fc.jsonValue()),
    params: fc.dictionary(text, fc.jsonValue()),
  },
  { requiredKeys: [] },
);

describe('OutlineReader', () => {
  it('sees of any message what JSON.parse sees of it, however it is cut and indented', () => {
    fc.assert(
      fc.property(message, fc.nat(3), cuts, (given, indent, places) => {
        const { id, method } = JSON.parse(JSON.stringify(given)) as typeof given;
        expect(outlineOf(JSON.stringify(given, null, indent), places)).toEqual({
          kind: 'message',
          message: {
            ...(id == null ? {} : { id }),
            ...(method === undefined ? {} : { method }),
            ...('result' in given ? { result: {} } : {}),
            ...('error' in given ? { error: {} } : {}),
          },
        });
      }),
    );
  });

  it('takes no part of a message for a message', () => {
    fc.assert(
      fc.property(message, fc.nat(), (given, place) => {
        const whole = JSON.stringify(given);
        expect(outlineOf(whole.slice(0, place % whole.length))).toEqual({ kind: 'other' });
      }),
    );
  });

  it.each(['<html>', '{} {}', '{}]', 'null', '"{}"', ''])('takes %j for no message', (other) => {
    expect(outlineOf(other)).toEqual({ kind: 'other' });
  });

  it('knows a batch', () => {
    expect(outlineOf(' [{"id":1},{}]\n')).toEqual({ kind: 'batch' });
  });
});
