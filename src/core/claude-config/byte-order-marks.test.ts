import { expect, it } from 'vitest';
import { decodeConfig } from './encoding';
import { applyEdits } from './text-edits';

it.each([
  [[0xef, 0xbb, 0xbf, 0x7b], 'utf-8-bom'],
  [[0xff, 0xfe, 0x7b, 0], 'utf-16le'],
  [[0xfe, 0xff, 0, 0x7b], 'utf-16be'],
  [[0xef, 0xbb, 0x7b], 'not-utf8'],
  [[0xef, 0x7b, 0xbf], 'not-utf8'],
  [[0xc2, 0xbb, 0xbf], 'not-utf8'],
  [[0xff, 0x7b], 'not-utf8'],
  [[0x7b, 0xfe], 'not-utf8'],
  [[0xfe, 0x7b], 'not-utf8'],
  [[0x7b, 0xff], 'not-utf8'],
  [[0x7b], 'utf-8'],
])('bytes that begin %j are %s', (bytes, encoding) => {
  expect(decodeConfig(Uint8Array.from(bytes)).encoding).toBe(encoding);
});

it.each([
  [
    'overlap',
    [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ],
  ],
  ['end before they begin', [{ start: 2, end: 1, text: '' }]],
  ['go beyond the end', [{ start: 2, end: 4, text: '' }]],
])('edits that %s mean nothing certain', (_what, edits) => expect(applyEdits('abc', edits)).toBeNull());
