import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright/test';
import { test as withGrid } from './grid';
import { makePrivateHome, removePrivateHome } from './private-home';

export { expect } from './grid';

/** Where scripts/screenshots.mjs wants the pictures. */
export const pictureFolder = process.env['UNGREY_SCREENSHOTS'] ?? 'docs/images';

/** `test` in a home whose name can be shown. */
export const test = withGrid.extend({
  privateHome: async ({}, use) => {
    const home = makePrivateHome(join(tmpdir(), 'uma'));
    await use(home);
    removePrivateHome(home);
  },
});

/** Nothing under the pointer, the page from its top, nothing on its way. */
export async function picture(window: Page, name: string): Promise<void> {
  await window.mouse.move(0, 0);
  await window.evaluate(() => {
    scrollTo(0, 0);
    for (const each of document.querySelectorAll('main *')) each.scrollTop = 0;
  });
  await window.screenshot({ path: join(pictureFolder, `${name}.png`), animations: 'disabled' });
}
