import type { Page } from 'playwright/test';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { recordTraffic, recordedTraffic } from './support/traffic';

const openMs = 20_000;

async function openExplorer(window: Page): Promise<void> {
  await window.getByRole('button', { name: /^Tool explorer/ }).click();
  await expect(window.getByRole('listbox', { name: 'Tools' })).toBeVisible({ timeout: openMs });
}

async function choose(window: Page, tool: string): Promise<void> {
  await window.getByRole('searchbox', { name: 'Search tools' }).fill(tool);
  await window.getByRole('option', { name: tool }).first().click();
  await expect(window.getByRole('heading', { level: 2, name: tool })).toBeVisible();
}

test('calls inference_chat through its form and shows the result as tree and as text', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { app, window } = await launch();
  await recordTraffic(app);
  await openExplorer(window);
  await choose(window, 'inference_chat');

  const call = window.getByRole('button', { name: 'Call the tool' });
  const chats = (): number => grid.executions.filter(({ tool }) => tool === 'inference_chat').length;

  // Caught before anything is sent.
  await call.click();
  await expect(window.getByText(/^Nothing was sent: \d+ arguments/)).toBeVisible();
  await expect(window.getByRole('textbox', { name: 'model' })).toHaveAccessibleDescription(
    /This is needed\./,
  );
  expect(chats()).toBe(0);

  await window.getByRole('textbox', { name: 'model' }).fill('scailabs/poolnoodle-omni');
  await window.getByRole('combobox', { name: 'role' }).selectOption('user');
  await window.getByRole('textbox', { name: 'content' }).fill('What is new?');
  await call.click();
  await expect(window.getByText(/^Answered after/)).toBeVisible();
  await expect(window.getByRole('group', { name: 'As a tree' })).toContainText(
    'Practice answer to: What is new?',
  );
  expect(chats()).toBe(1);
  await window.getByRole('tab', { name: 'As text' }).click();
  await expect(window.getByRole('tabpanel')).toContainText('"finish_reason":"stop"');

  // The same call from the history, as JSON.
  await window.getByRole('button', { name: '1 call since Ungrey was started' }).click();
  await window.getByRole('button', { name: 'Use again inference_chat' }).click();
  await window.getByRole('button', { name: 'Edit as JSON' }).click();
  const raw = window.getByLabel('Arguments, as JSON');
  await expect(raw).toHaveValue(/What is new\?/);
  await raw.fill('{"model": ');
  await call.click();
  await expect(window.getByText(/must be one JSON object/)).toBeVisible();
  expect(chats()).toBe(1);

  const { text } = await recordedTraffic(app);
  expect(text).not.toContain(grid.tokens.user);
  expect(await window.content()).not.toContain(grid.tokens.user);
});

test('stops a call that takes long', async ({ privateHome, launch, grid }) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { window } = await launch();
  await openExplorer(window);
  await choose(window, 'models_list');
  await grid.setScenario('slow-service', { ms: 120_000 });
  await window.getByRole('button', { name: 'Call the tool' }).click();
  await expect(window.getByText('Calling models_list…')).toBeVisible();
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByText(/^Stopped after/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Call the tool' })).toBeEnabled();
});

test('asks before a call that changes something', async ({ privateHome, launch, grid }) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.admin)));
  const { window } = await launch();
  const created = (): number => grid.executions.filter(({ tool }) => tool === 'sessions_create').length;
  await openExplorer(window);
  await choose(window, 'sessions_create');
  await window.getByRole('button', { name: 'Call the tool' }).click();
  const question = window.getByRole('group', { name: 'This call may change something' });
  await expect(question).toBeFocused();
  await window.getByRole('button', { name: 'Do not call it' }).click();
  await expect(question).toHaveCount(0);
  expect(created()).toBe(0);
});

test('translates a refusal and leads to its remedy', async ({ privateHome, launch, grid }) => {
  const { url } = await grid.setScenario('module-disabled');
  writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.admin)));
  const { window } = await launch();
  await openExplorer(window);
  await window.getByRole('searchbox', { name: 'Search tools' }).fill('bunker_exec');
  await window.getByRole('button', { name: 'Call “bunker_exec” although it is not listed' }).click();
  await window.getByRole('button', { name: 'Call the tool' }).click();
  await window.getByRole('button', { name: 'Call bunker_exec', exact: true }).click();
  await expect(window.getByText(/^MODULE_NOT_ENABLED: /)).toBeVisible({ timeout: openMs });
  await window.getByRole('button', { name: 'Show how to fix it' }).click();
  await expect(window.getByRole('button', { name: 'Show the request' })).toBeVisible({ timeout: openMs });
});

test('says in words why there is no session, and tries again', async ({ privateHome, launch, grid }) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { window } = await launch();
  await grid.takeDown();
  await window.getByRole('button', { name: /^Tool explorer/ }).click();
  await expect(window.getByText(/^No session with 127\.0\.0\.1/)).toBeVisible({ timeout: openMs });
  await grid.bringUp();
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByRole('listbox', { name: 'Tools' })).toBeVisible({ timeout: openMs });
});
