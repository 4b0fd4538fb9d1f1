import { join } from 'node:path';
import { type Page, expect } from 'playwright/test';
import type { Language } from '../../src/core/words/language';
import './page-bridge';

/** Where `scripts/screenshots.mjs --every` wants every screen in every look; undefined: nobody wants them. */
const folder = process.env['UNGREY_EVERY_LOOK'];

/** The window as it opens and as small as it gets; in the small one only what is longest: German. */
const looks = [
  { language: 'nl', name: 'nl.light', colorScheme: 'light', width: 1080 },
  { language: 'nl', name: 'nl.dark', colorScheme: 'dark', width: 1080 },
  { language: 'de', name: 'de.light', colorScheme: 'light', width: 1080 },
  { language: 'de', name: 'de.dark', colorScheme: 'dark', width: 1080 },
  { language: 'de', name: 'de.narrow', colorScheme: 'light', width: 800 },
  { language: 'en', name: 'en.light', colorScheme: 'light', width: 1080 },
  { language: 'en', name: 'en.dark', colorScheme: 'dark', width: 1080 },
] as const;

/**
 * When they are wanted: the present screen in every language and in light and dark, as `STATE.LOOK.png`, as high as what is on it.
 * It is in English again afterwards.
 * @returns whether they were wanted
 */
export async function takeEveryLook(window: Page, state: string): Promise<boolean> {
  if (folder === undefined) return false;
  const before = await sizeOf(window);
  let spoken: Language = 'en';
  for (const { language, name, colorScheme, width } of looks) {
    if (language !== spoken) await speak(window, language);
    spoken = language;
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.setViewportSize({ width, height: before.height });
    await window.setViewportSize({ width, height: before.height + (await hiddenBelow(window)) });
    await window.mouse.move(0, 0);
    await window.screenshot({ path: join(folder, `${slug(state)}.${name}.png`), animations: 'disabled' });
  }
  await window.setViewportSize(before);
  await window.emulateMedia({ colorScheme: null, reducedMotion: null });
  return true;
}

const slug = (state: string): string =>
  state
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');

const sizeOf = (window: Page): Promise<{ width: number; height: number }> =>
  window.evaluate(() => ({ width: innerWidth, height: innerHeight }));

/** Pixels of the screen that one has to scroll to. */
const hiddenBelow = (window: Page): Promise<number> =>
  window.evaluate(() =>
    Math.min(
      1_600,
      Math.max(
        0,
        ...[document.documentElement, ...document.querySelectorAll('main, main *')]
          .filter((each) => ['auto', 'scroll', 'visible'].includes(getComputedStyle(each).overflowY))
          .filter((each) => each.tagName !== 'PRE' && getComputedStyle(each).display !== 'inline')
          .map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
      ),
    ),
  );

/** Changes the language as the settings do, but without leaving the screen. */
async function speak(window: Page, language: Language): Promise<void> {
  await window.evaluate(async (chosen) => {
    await ungrey.invoke('settings.change', { language: chosen });
    // What the settings' own script takes from the first ones; its name is lost in the build.
    const first = await Promise.all([...document.scripts].map(({ src }) => import(src) as Promise<object>));
    const found = first
      .flatMap((each) => Object.values(each) as unknown[])
      .find((each) => String(each).includes('document.documentElement.lang'));
    await (found as (language: string) => Promise<void>)(chosen);
  }, language);
  await expectNoMoreChanges(window);
}

/** What main says anew comes a moment later. */
async function expectNoMoreChanges(window: Page): Promise<void> {
  let before: string | undefined;
  await expect
    .poll(
      async () => {
        const now = await window.evaluate(() => document.body.innerText);
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [200], timeout: 3_000 },
    )
    .toBe(true)
    .catch(() => undefined);
}
