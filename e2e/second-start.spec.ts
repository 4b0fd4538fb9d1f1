import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/app';

const repository = fileURLToPath(new URL('..', import.meta.url));

test('a second start brings the first window to the front, and opens none', async ({
  app,
  window,
  privateHome,
}) => {
  await expect(window.getByRole('main')).toBeVisible();
  // Something else is in front.
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.hide();
    first?.showInactive();
    first?.blur();
  });
  const focused = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);
  await expect.poll(focused).toBe(false);
  const second = spawn(
    app.process().spawnfile,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${privateHome.userData}`,
      repository,
    ],
    { cwd: privateHome.home, env: privateHome.env, stdio: 'ignore' },
  );
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect.poll(focused).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
