import { expect, test } from './support/app';

test('tells what it is made of, under which terms, and asks nobody for updates', async ({ window }) => {
  await window.getByRole('button', { name: 'About' }).click();
  const about = window.getByRole('dialog', { name: 'About Ungrey' });
  await expect(about).toContainText(/Electron \d+/);
  await expect(about).toContainText('Updates are off');
  await about.getByRole('button', { name: /^Software of others/ }).click();
  await about.getByRole('button', { name: /^zod / }).click();
  await expect(about.getByText('Permission is hereby granted').first()).toBeVisible();
  await window.screenshot({ path: test.info().outputPath('about.png') });
  expect(await window.evaluate(() => ungrey.invoke('update.look', {}))).toEqual({
    kind: 'off',
    version: null,
  });
  expect(await window.evaluate(() => ungrey.invoke('update.get', {}))).toEqual({ kind: 'nothing' });
  await window.keyboard.press('Escape');
  await expect(about).toHaveCount(0);
});
