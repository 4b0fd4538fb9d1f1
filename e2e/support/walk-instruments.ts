import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Page, expect } from 'playwright/test';
import type { PrivateHome } from './private-home';
import type { Words } from './words';

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
export async function walkInstruments(window: Page, { text, like }: Words, visit: Visit): Promise<void> {
  const back = () => window.getByRole('button', { name: text('app.back'), exact: true }).click();
  const open = (name: RegExp) => window.getByRole('button', { name }).click();

  await window.getByRole('button', { name: text('instruments.title'), exact: true }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(text('instruments.title'));
  await visit(window, 'instruments');

  await open(like('instrument.explorer.title'));
  await expect(window.getByRole('listbox', { name: text('explorer.tools') })).toBeVisible({
    timeout: slowMs,
  });
  await window.getByRole('searchbox', { name: text('explorer.search') }).fill('inference');
  await window.getByRole('option', { name: 'inference_chat' }).first().click();
  await expect(window.getByRole('heading', { level: 2, name: 'inference_chat' })).toBeVisible();
  await window.getByRole('button', { name: text('explorer.call') }).click();
  await expect(window.getByText(like('explorer.invalid_other'))).toBeVisible();
  await visit(window, 'explorer-form');
  await window.getByRole('searchbox', { name: text('explorer.search') }).fill('models_list');
  await window.getByRole('option', { name: 'models_list' }).first().click();
  await window.getByRole('button', { name: text('explorer.call') }).click();
  await expect(window.getByText(like('explorer.result'))).toBeVisible({ timeout: slowMs });
  await visit(window, 'explorer-answer');
  await back();

  await open(like('instrument.latency.title'));
  await window.getByRole('button', { name: text('instrument.latency.start'), exact: true }).click();
  await expect(window.getByText(text('instrument.latency.ended.done'))).toBeVisible({ timeout: slowMs });
  await visit(window, 'latency');
  await back();

  await open(like('instrument.hold.title'));
  await window.getByRole('button', { name: text('instrument.hold.start') }).click();
  const stream = window.getByRole('row', { name: like('instrument.hold.lane.stream') }).getByRole('cell');
  await expect(stream).toHaveText(like('instrument.hold.open-now', '[2-9].*'), { timeout: slowMs });
  await visit(window, 'hold-going-on');
  await window.getByRole('button', { name: text('instrument.hold.stop') }).click();
  await expect(window.getByText(text('instrument.hold.stopped'))).toBeVisible();
  await visit(window, 'hold-stopped');
  await back();

  await open(like('instrument.catalogue.title'));
  await expect(window.getByRole('table')).toBeVisible({ timeout: slowMs });
  await visit(window, 'catalogue');
  await back();

  await open(like('instrument.audit.title'));
  await window.getByLabel(text('start.tool.name')).fill('api_keys_create');
  await window.getByRole('button', { name: text('audit.look'), exact: true }).click();
  await expect(window.getByText(like('audit.recording.recorded'))).toBeVisible({ timeout: slowMs });
  await visit(window, 'audit');
  await back();

  await open(like('instrument.token.title'));
  await expect(window.getByText(text('instrument.token.decoded'))).toBeVisible({ timeout: slowMs });
  await visit(window, 'token-facts');
  await back();

  await open(like('instrument.logs.title'));
  await expect(window.getByRole('region', { name: text('instrument.logs.list') })).toContainText('npx');
  await visit(window, 'logs');
  await back();
  await back();
}
