import type { Page } from 'playwright/test';
import { outsideBrackets } from '../../src/shared/testing/outside-brackets';

/** Every text that the window shows or tells a screen reader now, but for what stands in `code` and in fields. */
export async function textsOutsideBrackets(window: Page): Promise<readonly string[]> {
  const texts = await window.evaluate(() => {
    const found: string[] = [];
    // A sentence may be put together of several elements.
    const blocks = 'p,li,dt,dd,td,th,h1,h2,h3,h4,button,label,summary,legend,span,div,a,option';
    for (const element of document.body.querySelectorAll(blocks)) {
      if (element.querySelector(blocks) !== null || !element.checkVisibility()) continue;
      if (element.closest('code,pre,textarea,svg,[aria-hidden="true"]') !== null) continue;
      const copy = element.cloneNode(true) as Element;
      for (const quoted of copy.querySelectorAll('code,pre,kbd,svg')) quoted.remove();
      found.push(copy.textContent);
    }
    for (const element of document.body.querySelectorAll('[aria-label],[placeholder],[title],[alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  return [...new Set(texts.map((text) => outsideBrackets(text).replace(/\s+/g, ' ').trim()))].filter((text) =>
    /[a-z]{2,}/i.test(text),
  );
}

/** Buttons, labels and headings whose text is wider than they are. */
export function clippedTexts(window: Page): Promise<readonly string[]> {
  return window.evaluate(() =>
    [...document.body.querySelectorAll('button,label,legend,summary,h1,h2,h3,dt,th')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      // A pixel is lost by rounding; what is for screen readers alone is a pixel wide.
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ tagName, textContent }) => `${tagName}: ${textContent}`),
  );
}
