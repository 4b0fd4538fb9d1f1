import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { icns, ico } from './icon-files.mjs';
import { inRepository } from './repository.mjs';

const png = (/** @type {string} */ text) => Buffer.from(text);

it('points at every picture of an .ico', () => {
  const file = ico([
    [16, png('small')],
    [256, png('large one')],
  ]);
  expect(file.readUInt16LE(4)).toBe(2);
  expect([file.readUInt8(6), file.readUInt8(22)]).toEqual([16, 0]);
  const picture = (/** @type {number} */ entry) => {
    const offset = file.readUInt32LE(entry + 12);
    return file.subarray(offset, offset + file.readUInt32LE(entry + 8)).toString();
  };
  expect([picture(6), picture(22)]).toEqual(['small', 'large one']);
});

it('gives an .icns its length and a picture for each type it has', () => {
  const file = icns([
    [16, png('small')],
    [32, png('larger')],
  ]);
  expect(file.subarray(0, 4).toString()).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  expect(file.toString('latin1')).toMatch(/icp4.{4}small.*ic11.{4}larger.*icp5.{4}larger/s);
});

it('keeps the icon in every format that a package needs, with real sizes', () => {
  const sizeOf = (/** @type {string[]} */ ...path) => {
    const file = readFileSync(inRepository('build', ...path));
    return [file.readUInt32BE(16), file.readUInt32BE(20)];
  };
  expect(sizeOf('icon.png')).toEqual([1024, 1024]);
  for (const size of [16, 32, 48, 128, 256, 512]) {
    expect(sizeOf('icons', `${size}x${size}.png`)).toEqual([size, size]);
  }
  expect(readFileSync(inRepository('build', 'icon.ico')).readUInt16LE(4)).toBe(7);
  expect(readFileSync(inRepository('build', 'icon.icns')).subarray(0, 4).toString()).toBe('icns');
});
