import { describe, expect, it } from 'vitest';
import { decodeConfig } from './encoding';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeConfig', () => {
  const text = '{ "name": "Zoë 𝄞" }\r\n';

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8-bom', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', utf16be(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(text)],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeConfig(bytes)).toEqual({ encoding, text });
  });

  it('reads an empty file as empty text', () => {
    expect(decodeConfig(new Uint8Array())).toEqual({ encoding: 'utf-8', text: '' });
  });

  it.each([
    ['Latin-1', Buffer.from('{"name":"Zoë"}', 'latin1')],
    ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 0x7b])],
    ['a lone surrogate', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x7b, 0x00])],
  ])('does not guess at %s', (_, bytes) => {
    expect(decodeConfig(bytes)).toEqual({ encoding: 'not-utf8', text: null });
  });
});
