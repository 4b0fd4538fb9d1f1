import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readFuses, setFuses } from './fuses.mjs';

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
    setFuses(bytes, { enableNodeCliInspectArguments: true, loadBrowserProcessSpecificV8Snapshot: false });
    expect(bytes).toEqual(executable('10110000'));
  });

  test('reads those that the executable knows', () => {
    expect(readFuses(executable('1r0'))).toEqual({
      runAsNode: true,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
    });
  });

  test.each([
    ['has no mark', Buffer.from('just code'), /no single fuse mark/],
    ['has two marks', Buffer.concat([executable('1'), executable('1')]), /no single fuse mark/],
    ['is of another wire version', executable('10100010', 2), /unknown version 2/],
    ['is older than the fuse', executable('101'), /no fuse enableNodeCli/],
  ])('refuses one that %s', (_case, bytes, message) => {
    expect(() => setFuses(bytes, { enableNodeCliInspectArguments: true })).toThrow(message);
  });
});
