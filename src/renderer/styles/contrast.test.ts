import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Pairs that stand on each other somewhere in the window, as `ink on surfaces`. Text needs 4.5 : 1 (WCAG 1.4.3); the marks
 * and the borders of controls need 3 : 1 (WCAG 1.4.11).
 */
const text: Readonly<Record<string, readonly string[]>> = {
  ink: ['page', 'surface', 'sunken', 'accent-soft', 'good-soft', 'bad-soft', 'warn-soft', 'unknown-soft'],
  'ink-soft': [
    'page',
    'surface',
    'sunken',
    'accent-soft',
    'good-soft',
    'bad-soft',
    'warn-soft',
    'unknown-soft',
  ],
  accent: ['page', 'surface', 'sunken', 'accent-soft'],
  'accent-ink': ['accent', 'accent-strong'],
  good: ['page', 'surface', 'sunken', 'good-soft', 'accent-soft'],
  'good-ink': ['good'],
  bad: ['page', 'surface', 'sunken', 'bad-soft', 'accent-soft'],
  'bad-ink': ['bad'],
  warn: ['page', 'surface', 'sunken', 'warn-soft'],
  'warn-ink': ['warn'],
  unknown: ['page', 'surface', 'sunken', 'unknown-soft'],
  'unknown-ink': ['unknown'],
  'idle-ink': ['surface', 'sunken'],
  'stage-ink': ['stage', 'stage-end', 'stage-raised'],
  'stage-soft': ['stage', 'stage-end', 'stage-raised'],
  'stage-good': ['stage', 'stage-end', 'stage-raised'],
  'stage-bad': ['stage', 'stage-end'],
  'stage-warn': ['stage', 'stage-end'],
  'stage-unknown': ['stage', 'stage-end'],
  'stage-on': ['stage-good', 'stage-bad', 'stage-warn', 'stage-unknown'],
};
const marks: Readonly<Record<string, readonly string[]>> = {
  'line-strong': ['page', 'surface', 'sunken'],
  focus: ['page', 'surface', 'sunken', 'accent-soft'],
  'stage-focus': ['stage', 'stage-end'],
  'stage-idle': ['stage', 'stage-end'],
  'series-1': ['surface', 'page'],
  'series-2': ['surface', 'page'],
  'series-3': ['surface', 'page'],
};

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').split('@media')[0] ?? '';

for (const [theme, index] of [
  ['light', 0],
  ['dark', 1],
] as const) {
  describe(`in the ${theme} theme`, () => {
    const colours = coloursOf(index);
    it.each(pairs(text))('%s on %s can be read', (ink, surface) => {
      expect(contrast(colour(colours, ink), colour(colours, surface))).toBeGreaterThanOrEqual(4.5);
    });
    it.each(pairs(marks))('%s on %s can be seen', (mark, surface) => {
      expect(contrast(colour(colours, mark), colour(colours, surface))).toBeGreaterThanOrEqual(3);
    });
  });
}

it('knows what contrast is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

function pairs(table: Readonly<Record<string, readonly string[]>>): readonly [string, string][] {
  return Object.entries(table).flatMap(([ink, surfaces]) =>
    surfaces.map((surface): [string, string] => [ink, surface]),
  );
}

/** The opaque colours of a theme (0 light, 1 dark), by the name of their token. */
function coloursOf(theme: 0 | 1): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of tokens.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const both = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value);
    const own = both?.[theme + 1] ?? /^#[0-9a-f]{6}$/.exec(value)?.[0];
    if (own !== undefined) found.set(name, own);
  }
  return found;
}

function colour(colours: ReadonlyMap<string, string>, name: string): string {
  const found = colours.get(name);
  if (found === undefined) throw new Error(`There is no colour --${name}.`);
  return found;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
