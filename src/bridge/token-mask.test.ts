import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuts, inPieces } from './testing/pieces';
import { TokenMask } from './token-mask';

const token = 'sgk_canary+with/signs0123456789';

describe('TokenMask', () => {
  const mask = new TokenMask();
  mask.know(token);

  it.each([
    ['as it is', token],
    ['in a header', `Bearer ${token}`],
    ['in a URL', encodeURIComponent(token)],
    ['in base64', Buffer.from(token).toString('base64')],
    ['in base64 of more', Buffer.from(`me:Bearer ${token}\n`).toString('base64')],
    ['in base64 for URLs', Buffer.from(token).toString('base64url')],
  ])('hides the token %s', (_, text) => {
    const masked = mask.apply(`{"text":"${text}"}`);
    expect(masked).not.toContain(text.slice(-20));
    expect(masked).toContain('***');
    expect(() => void JSON.parse(masked)).not.toThrow();
  });

  it('leaves other secrets alone: results belong to the person who asked', () => {
    const text = '{"key":"sgk_another0123456789abcdef","token: abcdefgh":1}';
    expect(mask.apply(text)).toBe(text);
  });

  it('knows the newest token', () => {
    const changing = new TokenMask();
    changing.know('sgk_first00000000000');
    changing.know('sgk_second0000000000');
    expect(changing.apply('sgk_second0000000000')).not.toContain('second');
  });

  it('does the same with a text in pieces, wherever it is cut', () => {
    const base64 = Buffer.from(token).toString('base64');
    const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(token, base64));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), cuts, (parts, places) => {
        const text = Buffer.from(parts.join('')).toString('utf8');
        const stream = mask.stream();
        const pieces = inPieces(text, places).map((piece) => stream.add(piece));
        expect(Buffer.concat([...pieces, stream.end()]).toString('utf8')).toBe(mask.apply(text));
      }),
    );
  });
});
