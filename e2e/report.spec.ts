import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { check } from './support/wizard';

test('shows, copies and saves the report, without the token', async ({ privateHome, launch, grid }) => {
  const token = grid.tokens.user;
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, token)));
  const { app, window } = await launch();
  await check(window);
  await window.getByRole('button', { name: 'Share the report' }).last().click();
  const shown = window.getByRole('region', { name: 'The report' });
  await expect(shown).toContainText(grid.url);
  await expect(shown).not.toContainText(token);

  await window.getByRole('button', { name: 'Copy' }).click();
  await expect(window.getByText('Copied. You can paste it now.')).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain(grid.url);
  expect(copied).not.toContain(token);

  await window.getByRole('radio', { name: 'For programs (JSON)' }).click();
  const filePath = join(privateHome.home, 'report.json');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
  await window.getByRole('button', { name: 'Save…' }).click();
  await expect(window.getByText(`Saved to ${filePath}`)).toBeVisible();
  const saved = readFileSync(filePath, 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ schema: 'ungrey.report/1', target: { url: grid.url } });
  expect(saved).not.toContain(token);
});

test('says so when the report cannot be written', async ({ privateHome, launch, grid }) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { app, window } = await launch();
  await check(window);
  await window.getByRole('button', { name: 'Share the report' }).last().click();
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(privateHome.home, 'no-such-folder', 'report.md'),
  );
  await window.getByRole('button', { name: 'Save…' }).click();
  await expect(window.getByText('The report could not be written to')).toBeVisible();
});
