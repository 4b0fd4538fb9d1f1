import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Page, expect } from 'playwright/test';
import type { PrivateHome } from './private-home';

const slowMs = 60_000;

/** What is done with every state on the way; `name` is fit for a file. */
export type Visit = (window: Page, name: string) => Promise<void>;

/** Lines that the log viewer knows, and one that it does not, where Claude Desktop would write them. */
export function writeLogs({ home, configFolder }: PrivateHome): void {
  const file =
    process.platform === 'darwin'
      ? join(home, 'Library', 'Logs', 'Claude', 'main.log')
      : join(configFolder, 'Claude', 'logs', 'main.log');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    "2026-11-20 10:00:00 [warn] Skipped invalid MCP server config entries [ 'scaigrid' ]\n" +
      '2026-11-20 10:00:02 [info] Starting app { version: 1.1.2 }\n' +
      '2026-11-20 10:00:03 [error] spawn npx ENOENT\n',
  );
}

/** Every instrument with something in it, from the start screen and back to it; its first connection must work. */
export async function walkInstruments(window: Page, visit: Visit): Promise<void> {
  const back = () => window.getByRole('button', { name: 'Back', exact: true }).click();
  const open = (name: RegExp) => window.getByRole('button', { name }).click();

  await window.getByRole('button', { name: 'Instruments', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Instruments');
  await visit(window, 'instruments');

  await open(/^Tool explorer/);
  await expect(window.getByRole('listbox', { name: 'Tools' })).toBeVisible({ timeout: slowMs });
  await window.getByRole('searchbox', { name: 'Search tools' }).fill('inference');
  await window.getByRole('option', { name: 'inference_chat' }).first().click();
  await expect(window.getByRole('heading', { level: 2, name: 'inference_chat' })).toBeVisible();
  await window.getByRole('button', { name: 'Call the tool' }).click();
  await expect(window.getByText(/^Nothing was sent: \d+ arguments/)).toBeVisible();
  await visit(window, 'explorer-form');
  await window.getByRole('searchbox', { name: 'Search tools' }).fill('models_list');
  await window.getByRole('option', { name: 'models_list' }).first().click();
  await window.getByRole('button', { name: 'Call the tool' }).click();
  await expect(window.getByText(/^Answered after/)).toBeVisible({ timeout: slowMs });
  await visit(window, 'explorer-answer');
  await back();

  await open(/^Latency picture/);
  await window.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(window.getByText('All samples were taken.')).toBeVisible({ timeout: slowMs });
  await visit(window, 'latency');
  await back();

  await open(/^Hold test/);
  await window.getByRole('button', { name: 'Begin the test' }).click();
  const stream = window.getByRole('row', { name: /^Quiet stream of the gateway/ }).getByRole('cell');
  await expect(stream).toHaveText(/^open for [2-9]/, { timeout: slowMs });
  await visit(window, 'hold-going-on');
  await window.getByRole('button', { name: 'Stop and keep what is known' }).click();
  await expect(window.getByText('Stopped by you; what came later was not waited for.')).toBeVisible();
  await visit(window, 'hold-stopped');
  await back();

  await open(/^Catalogue difference/);
  await expect(window.getByRole('table')).toBeVisible({ timeout: slowMs });
  await visit(window, 'catalogue');
  await back();

  await open(/^Audit rows/);
  await window.getByLabel('Name of the tool').fill('api_keys_create');
  await window.getByRole('button', { name: 'Look', exact: true }).click();
  await expect(window.getByText(/^Calls of api_keys_create are recorded/)).toBeVisible({ timeout: slowMs });
  await visit(window, 'audit');
  await back();

  await open(/^Token facts/);
  await expect(window.getByText(/\d+ minutes? left/).first()).toBeVisible({ timeout: slowMs });
  await visit(window, 'token-facts');
  await back();

  await open(/^Log viewer/);
  await expect(window.getByRole('region', { name: 'Log lines, newest last' })).toContainText('npx');
  await visit(window, 'logs');
  await back();
  await back();
}
