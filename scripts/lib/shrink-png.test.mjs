import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { isShrunk, shrinkPng } from './shrink-png.mjs';

/**
 * Rows with their filter in front, two pixels of RGB each.
 * @param {readonly (readonly number[])[]} rows
 */
function pngOf(rows) {
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

it('keeps every pixel of a picture of few colours, whatever its filters are', () => {
  const small = shrinkPng(
    pngOf([
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ]),
  );
  expect(isShrunk(small)).toBe(true);
  const palette = small.subarray(small.indexOf('PLTE') + 4);
  const rows = inflateSync(small.subarray(small.indexOf('IDAT') + 4));
  const pixel = (/** @type {number} */ x, /** @type {number} */ y) => {
    const index = (rows[y * 3 + 1 + x] ?? 0) * 3;
    return [...palette.subarray(index, index + 3)];
  };
  const [left, right] = [
    [10, 20, 30],
    [40, 50, 60],
  ];
  for (let y = 0; y < 5; y += 1) expect([pixel(0, y), pixel(1, y)]).toEqual([left, right]);
});
