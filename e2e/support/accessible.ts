import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from 'playwright/test';
import { takeEveryLook } from './every-look';

/** How the window is shown; forced colours are those of Windows' contrast themes. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Holds the present screen to axe's rules in every look. `state` names the screen when something is wrong. */
export async function expectAccessible(window: Page, state: string): Promise<void> {
  // A screen that is fetched only now has nothing in it yet.
  await expect(window.locator('main')).toBeAttached();
  if (await takeEveryLook(window, state)) return;
  for (const [look, media] of Object.entries(looks)) {
    // A colour that is on its way to another is neither of them.
    await window.emulateMedia({ ...media, reducedMotion: 'reduce' });
    // Its other mode opens a second page, which Electron has not.
    const axe = new AxeBuilder({ page: window }).setLegacyMode(true);
    // The other rules have nothing to do with colours.
    if (look !== 'light') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
    // Soft, so that one run names all that is wrong.
    expect.soft(found, `${state}, ${look}`).toEqual([]);
  }
  await window.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
}
