import { once } from 'node:events';
import type { ElectronApplication } from 'playwright/test';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { check } from './support/wizard';

const command = process.platform === 'darwin' ? 'meta' : 'control';

/** As the person's keyboard sends it: the menu hears what the page leaves alone. */
async function press(
  app: ElectronApplication,
  keyCode: string,
  modifiers: ('control' | 'meta')[] = [command],
) {
  await app.evaluate(
    ({ BrowserWindow }, keys) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', ...keys });
      contents?.sendInputEvent({ type: 'keyUp', ...keys });
    },
    { keyCode, modifiers },
  );
}

const items = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(({ id }) => ['settings', 'check-again', 'instruments', 'help'].includes(id))
      .map(({ label, accelerator }) => [label, accelerator]),
  );

test('every item of the menu does what it says, chosen or by its keys', async ({
  launch,
  privateHome,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { app, window } = await launch();
  await expect
    .poll(() => items(app))
    .toEqual([
      ['Settings…', 'CmdOrCtrl+,'],
      ['Check again', 'CmdOrCtrl+R'],
      ['Instruments', 'CmdOrCtrl+I'],
      ['Help', 'F1'],
    ]);
  const choose = (id: string) =>
    app.evaluate(({ Menu }, item) => void Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
  const back = () => window.getByRole('button', { name: 'Back', exact: true }).click();
  const heading = (name: string) => window.getByRole('heading', { level: 1, name, exact: true });
  const runs = () => grid.requests.filter(({ rpc }) => rpc === 'initialize').length;

  await check(window);
  for (const use of [() => choose('check-again'), () => press(app, 'R')]) {
    const before = runs();
    await use();
    await expect.poll(runs, { timeout: 20_000 }).toBeGreaterThan(before);
    await expect(window.locator('[aria-current="step"]')).toHaveText('Result', { timeout: 20_000 });
  }
  for (const use of [() => choose('settings'), () => press(app, ',')]) {
    await use();
    await expect(heading('Settings')).toBeVisible();
    await back();
    await expect(heading('Settings')).toHaveCount(0);
  }
  for (const use of [() => choose('instruments'), () => press(app, 'I')]) {
    await use();
    await expect(heading('Instruments')).toBeVisible();
    await back();
    await expect(heading('Instruments')).toHaveCount(0);
  }
  for (const use of [() => choose('help'), () => press(app, 'F1', [])]) {
    await use();
    await expect(window.getByRole('dialog')).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  }
  const quit = once(app.process(), 'exit');
  await press(app, 'Q');
  expect(await quit).toEqual([0, null]);
});
