import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { fuses, setFuses } from './fuses.mjs';

const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** @param {string} digits @param {number} wireVersion */
const executable = (digits, wireVersion = 1) =>
  Buffer.concat([
    Buffer.from(`code${mark}`),
    Buffer.from([wireVersion, digits.length]),
    Buffer.from(`${digits}more code`),
  ]);

describe('fuses of an Electron executable', () => {
  test('sets the named ones and changes no other byte', () => {
    const bytes = executable('10100010');
    setFuses(bytes, [
      [fuses.nodeCliInspect, true],
      [fuses.browserProcessSpecificV8Snapshot, false],
    ]);
    expect(bytes).toEqual(executable('10110000'));
  });

  test.each([
    ['has no mark', Buffer.from('just code'), /no single fuse mark/],
    ['has two marks', Buffer.concat([executable('1'), executable('1')]), /no single fuse mark/],
    ['is of another wire version', executable('10100010', 2), /unknown version 2/],
    ['is older than the fuse', executable('101'), /no fuse 3/],
  ])('refuses one that %s', (_case, bytes, message) => {
    expect(() => setFuses(bytes, [[fuses.nodeCliInspect, true]])).toThrow(message);
  });
});
