import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { withEntry, writeConfig } from './support/claude-config';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/grid';
import { check, firstFinding } from './support/wizard';

test('shows somebody else’s report, judged anew, and offers nothing that acts on this computer', async ({
  privateHome,
  launch,
  grid,
}) => {
  const file = join(privateHome.home, 'from-a-colleague.json');
  writeConfig(
    privateHome,
    withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } }),
  );
  const { app, window } = await launch();
  await check(window);
  await window.getByRole('button', { name: 'Share the report' }).last().click();
  await window.getByRole('radio', { name: 'For programs (JSON)' }).click();
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await window.getByRole('button', { name: 'Save…' }).click();
  await expect(window.getByText(`Saved to ${file}`)).toBeVisible();
  // What the sender's rules said does not count: only what was seen does.
  const saved = JSON.parse(readFileSync(file, 'utf8')) as {
    findings: unknown[];
    summary: { headline: string };
  };
  writeFileSync(
    file,
    JSON.stringify({
      ...saved,
      ungrey: { version: '0.0.1' },
      findings: [],
      summary: { ...saved.summary, headline: 'All is well' },
    }),
  );

  await window.getByRole('button', { name: 'Back' }).click();
  await window.getByRole('button', { name: 'Back' }).click();
  await choose(app, file);
  await window.getByRole('button', { name: 'Open a report…' }).click();
  await expect(window.getByText('This is somebody else’s report.')).toBeVisible();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('transport');
  await expect(firstFinding(window).getByRole('code').first()).toHaveText('entry.transport-missing');
  await expect(window.getByRole('main')).toContainText('from-a-colleague.json');
  await expect(window.getByRole('main')).toContainText('Ungrey 0.0.1');
  for (const name of ['Show the change', 'Check again', 'Share the report']) {
    await expect(window.getByRole('button', { name })).toHaveCount(0);
  }
  await expectAccessible(window, 'somebody else’s report');

  await window.getByRole('button', { name: 'Close the report' }).click();
  await expect(window.getByRole('button', { name: 'Check this connection' })).toBeVisible();
});

test('takes a report that is dropped onto it, and says what is wrong with another file', async ({
  privateHome,
  launch,
}) => {
  const { app, window } = await launch();
  const offer = window.getByRole('button', { name: 'Open a report…' });
  await expect(offer).toBeVisible();
  const drop = (name: string, text: string) =>
    window.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName, { type: 'application/json' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, text] as const,
    );
  // The window takes files from the moment on in which its first screen is complete.
  await expect(async () => {
    await drop('holiday.json', '{"photos": []}');
    await expect(window.getByText('“holiday.json” is not a report')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await drop('notes.md', '# Ungrey report');
  await expect(window.getByText('“notes.md” is not JSON')).toBeVisible();
  await choose(app, join(privateHome.home, 'gone.json'));
  await offer.click();
  await expect(window.getByText('“gone.json” could not be read.')).toBeVisible();

  await drop(
    'theirs.json',
    readFileSync(join(import.meta.dirname, 'support', 'received-report.json'), 'utf8'),
  );
  await expect(window.getByText('This is somebody else’s report.')).toBeVisible();
  await expect(window.getByRole('main')).toContainText('theirs.json');
});

async function choose(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}
