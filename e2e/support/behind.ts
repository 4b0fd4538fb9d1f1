import type { ElectronApplication } from 'playwright/test';
import { expect } from './app';

/** Whether a window of the app is in front. */
export const isFocused = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);

/** Lets something else be in front. Call when the window shows something: it takes the focus when it is shown. */
export async function putBehind(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.hide();
    first?.showInactive();
    first?.blur();
  });
  await expect.poll(() => isFocused(app)).toBe(false);
}
