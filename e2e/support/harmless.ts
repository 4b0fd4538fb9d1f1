import { type Page, expect } from 'playwright/test';

/** Control characters, marks that turn the direction, and what has no width. */
export const hidden = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A letter of another script among Latin ones. */
const disguised = /[a-z][\u0430\u0435\u03BF]|[\u0430\u0435\u03BF][a-z]/i;

/** What hostile texts were shown in is as it was: nothing hidden, nothing drawn from them, no word of theirs as ours, no wider. */
export async function expectHarmless(window: Page): Promise<void> {
  const seen = await window.evaluate(() => ({
    text: [
      document.body.innerText,
      ...Array.from(
        document.querySelectorAll('[aria-label],[title],[placeholder],[alt]'),
        (each) =>
          `${each.ariaLabel ?? ''} ${['title', 'placeholder', 'alt'].map((name) => each.getAttribute(name) ?? '').join(' ')}`,
      ),
    ].join('\n'),
    isOwned: 'owned' in globalThis,
    foreign: document.querySelectorAll('main img, main script, main iframe, main a[href^="http"]').length,
    forged: Array.from(document.querySelectorAll('h1, h2, h3, h4'), (each) => each.textContent).filter(
      (title) => /^\s*Forged/.test(title),
    ),
    // The page scrolls sideways nowhere; a table may, in a box of its own.
    isWide: ['html', 'body', '#root', '#root > *', 'main', 'main > *']
      .flatMap((each) => Array.from(document.querySelectorAll(each)))
      .some((each) => each.scrollWidth > each.clientWidth + 1),
  }));
  expect(seen.text).not.toMatch(hidden);
  expect(seen.text).not.toMatch(disguised);
  expect({ ...seen, text: '' }).toEqual({ text: '', isOwned: false, foreign: 0, forged: [], isWide: false });
}
