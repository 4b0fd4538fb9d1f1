import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/app';
import { isFocused, putBehind } from './support/behind';

const repository = fileURLToPath(new URL('..', import.meta.url));

test('a second start brings the first window to the front, and opens none', async ({
  app,
  window,
  privateHome,
}) => {
  await expect(window.getByRole('main')).toBeVisible();
  await putBehind(app);
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
  await expect.poll(() => isFocused(app)).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
