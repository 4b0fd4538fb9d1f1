import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test as withApp } from './support/app';
import { manyTools as many, startOtherServer } from './support/other-server';

const test = withApp.extend<{ url: string }>({
  url: async ({}, use) => {
    const server = await startOtherServer();
    await use(server.url);
    server.close();
  },
});

test('ten thousand tools stay quick to look through, and a server’s text is only ever shown', async ({
  privateHome,
  launch,
  url,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(url, 'sgk_0123456789abcdefghijklmnopqrstuv')));
  const { window } = await launch();
  await window.getByRole('button', { name: 'Instruments' }).click();
  await window.getByRole('button', { name: /^Tool explorer/ }).click();
  await expect(window.getByText(`${many} of ${many} tools`)).toBeVisible({ timeout: 30_000 });
  expect(await window.getByRole('option').count()).toBeLessThan(100);

  await window.getByRole('searchbox', { name: 'Search tools' }).fill('7777');
  await window.getByRole('option', { name: 'tool_get_7777' }).click();
  await expect(
    window.getByText('Harmless ⟨U+202E⟩txt.exe <img src=x onerror=alert(1)>').last(),
  ).toBeVisible();
  expect(await window.locator('main img').count()).toBe(0);

  await window.getByRole('button', { name: 'Call the tool' }).click();
  await expect(window.getByText('The text is longer; the rest is not shown.')).toBeVisible();

  await window.getByRole('button', { name: 'Back' }).click();
  await window.getByRole('button', { name: /^Catalogue difference/ }).click();
  await expect(window.getByText(/^This server is not ScaiGrid/)).toBeVisible({ timeout: 30_000 });
});
