import { expect, test } from 'vitest';
import { benchPicture } from './bench-picture.mjs';
import { withMeasured } from './bench-page.mjs';

/** @type {import('../../bench/support/row').Row[]} */
const rows = [
  { what: 'start <b>', measured: '1.5 x', budget: '<= 1.3 x', ok: false, share: 1.1 },
  { what: 'far too slow', measured: '90 x', budget: '<= 1 x', ok: false, share: 90 },
  { what: 'memory', measured: '5 MB', budget: '', ok: null },
  ...[10, 100, 1_000].map((at) => ({
    what: `${at} entries`,
    measured: '',
    budget: '',
    ok: null,
    point: { of: 'Entries', line: 'diagnosis', at, ms: at / 2 },
  })),
];

test('says in words which budgets are not kept, and takes text for text', () => {
  const picture = benchPicture(rows);
  expect(picture).toContain('0 of 2 budgets are kept. Not kept: start &lt;b&gt;; far too slow.');
  expect(picture).not.toContain('<b>');
  expect(picture).not.toContain('NaN');
});

test('cuts a bar off before the end of the picture', () => {
  const long = [...benchPicture(rows).matchAll(/<rect class="over" x="360" y="\d+" width="([\d.]+)"/g)];
  expect(long.map(([, width]) => Number(width))).toEqual([214.5, 390]);
});

test('draws linear growth as a straight line', () => {
  const [, path = ''] = /stroke-width="2" d="([^"]+)"/.exec(benchPicture(rows)) ?? [];
  const [a = [], b = [], c = []] = path
    .split(/[ML]/)
    .slice(1)
    .map((point) => point.split(' ').map(Number));
  expect((b[0] ?? 0) - (a[0] ?? 0)).toBeCloseTo((c[0] ?? 0) - (b[0] ?? 0), 0);
  expect((b[1] ?? 0) - (a[1] ?? 0)).toBeCloseTo((c[1] ?? 0) - (b[1] ?? 0), 0);
});

test('puts what was measured between its marks, and leaves the rest of the page alone', () => {
  const page = 'before\n<!-- measured -->\nold\n<!-- /measured -->\nafter\n';
  expect(withMeasured(page, 'new')).toBe('before\n<!-- measured -->\n\nnew\n\n<!-- /measured -->\nafter\n');
  expect(() => withMeasured('no marks', 'new')).toThrow('measured');
});
