import { expect, it } from 'vitest';
import { placeWindow } from './window-place';

const main = { x: 0, y: 24, width: 1920, height: 1000 };
const right = { x: 1920, y: 0, width: 1280, height: 1024 };
const small = { x: 0, y: 0, width: 800, height: 600 };
const usual = { width: 1080, height: 760, maximised: false };
const at = (x: number, y: number, width = 1000, height = 700, maximised = false) => ({
  ...{ x, y, width, height, maximised },
});

it.each([
  ['the first time', null, [main], usual],
  ['the first time, on a small screen', null, [small], { width: 800, height: 600, maximised: false }],
  ['where it was', at(100, 100), [main], at(100, 100)],
  ['on the second screen', at(2000, 50), [main, right], at(2000, 50)],
  [
    'after the second screen was unplugged',
    at(2000, 50),
    [main],
    { width: 1000, height: 700, maximised: false },
  ],
  ['half off the left edge, where it can still be gripped', at(-800, 100), [main], at(-800, 100)],
  ['off the left edge', at(-950, 100), [main], { width: 1000, height: 700, maximised: false }],
  [
    'with its title bar below the screen',
    at(100, 1010),
    [main],
    { width: 1000, height: 700, maximised: false },
  ],
  ['with its title bar far above', at(100, -300), [main], { width: 1000, height: 700, maximised: false }],
  ['with its title bar under the menu bar', at(100, 10), [main], at(100, 24)],
  ['larger than the screen it is on', at(10, 30, 5000, 4000), [main], at(10, 30, 1920, 1000)],
  ['smaller than it can be', at(10, 30, 300, 300), [main], at(10, 30, 600, 480)],
  [
    'maximised, on the screen it was on',
    at(2000, 50, 1000, 700, true),
    [main, right],
    at(2000, 50, 1000, 700, true),
  ],
  [
    'maximised, when that screen is gone',
    at(2000, 50, 1000, 700, true),
    [main],
    { width: 1000, height: 700, maximised: true },
  ],
])('opens the window %s', (_, kept, screens, expected) => {
  expect(placeWindow(kept, screens)).toEqual(expected);
});
