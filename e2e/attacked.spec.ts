import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostileTexts } from '../src/cli/testing/hostile-server';
import { formsOf } from '../src/cli/testing/echo-server';
import { bridgeLogFile } from '../src/core/bridge-log/location';
import { formsFound } from '../src/core/redact/testing/find-token';
import { attackingTools, startAttackingGateway } from '../src/workflows/testing/attacking-gateway';
import { configFileOf, documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { accessibilityTree, everythingIn, filesIn, processesIn, storedIn } from './support/doors';
import { expect, test } from './support/grid';
import { expectHarmless, hidden } from './support/harmless';
import { forgetTokens } from './support/page-bridge';
import { recordTraffic, recordedTraffic } from './support/traffic';
import { watchTraffic } from './support/watched-traffic';
import { askAbout, check, unfold } from './support/wizard';

const slowMs = 20_000;

test('a gateway that attacks with every answer: its token is behind no door, its texts stay texts, and nobody else is asked', async ({
  launch,
  grid,
  privateHome,
}) => {
  test.setTimeout(180_000);
  // Of no shape that anybody could recognise; the one in the keychain is.
  const token = `q${randomBytes(16).toString('hex')}`;
  const kept = `sgk_${randomBytes(16).toString('hex')}`;
  const gateway = await startAttackingGateway(grid, token, grid.tokens.admin);
  const { port } = new URL(gateway.url);
  writeConfig(privateHome, withEntry(documentedEntry(gateway.url, token)));
  writeHostileLogs(privateHome.home, dirname(configFileOf(privateHome)), token);
  const watch = watchTraffic(privateHome);
  const seen = new Map<string, string>();
  try {
    const { app, window } = await launch(watch);
    const output: string[] = [];
    app.process().stdout?.on('data', (chunk) => output.push(String(chunk)));
    app.process().stderr?.on('data', (chunk) => output.push(String(chunk)));
    const look = async (screen: string): Promise<void> => {
      await test.step(screen, async () => {
        await expectHarmless(window);
        seen.set(`the window: ${screen}`, await everythingIn(window));
        seen.set(`accessibility: ${screen}`, await accessibilityTree(window));
      });
    };
    const copyAll = async (screen: string): Promise<void> => {
      await window.evaluate(() => getSelection()?.selectAllChildren(document.body));
      await window.keyboard.press('Control+C');
      seen.set(`the clipboard: ${screen}`, await clipboardText());
    };
    const clipboardText = () => app.evaluate(({ clipboard }) => clipboard.readText());
    const open = async (name: RegExp) => window.getByRole('button', { name }).click();
    const back = () => window.getByRole('button', { name: 'Back', exact: true }).click();

    await expect(window.getByRole('button', { name: 'Check this connection' })).toBeEnabled();
    await recordTraffic(app);
    await window.evaluate((given) => ungrey.invoke('token.set', given), {
      connection: 'attacked',
      url: gateway.url,
      token: kept,
    });
    await look('start');
    await askAbout(window, /unexpected/i, attackingTools.fails);
    await check(window);
    await unfold(window);
    await look('result');
    await window.getByRole('button', { name: 'Share the report' }).last().click();
    await expect(window.getByRole('region', { name: 'The report' })).toContainText('Ungrey');
    await look('report for people');
    await window.getByRole('button', { name: 'Copy' }).click();
    await expect(window.getByText('Copied.')).toBeVisible();
    seen.set('the clipboard: report', await clipboardText());
    await window.getByRole('radio', { name: 'For programs (JSON)' }).click();
    await expect(window.getByRole('region', { name: 'The report' })).toContainText('ungrey.report/1');
    await look('report for programs');
    await back();
    await back();

    await window.getByRole('button', { name: 'Instruments', exact: true }).click();
    await open(/^Tool explorer/);
    await expect(window.getByRole('listbox', { name: 'Tools' })).toBeVisible({ timeout: slowMs });
    await look('explorer');
    const choose = async (tool: string) => {
      await window.getByRole('searchbox', { name: 'Search tools' }).fill(tool);
      await window
        .getByRole('listbox', { name: 'Tools' })
        .getByRole('option')
        .first()
        .click({ timeout: 5_000 });
    };
    const call = window.getByRole('button', { name: 'Call the tool' });
    await choose('***');
    await look('explorer-name');
    await choose(attackingTools.answers);
    await call.click();
    await expect(window.getByText(/^Nothing was sent: \d+ argument/)).toBeVisible();
    await look('explorer-faults');
    await window.getByRole('combobox').last().selectOption({ label: 'plain' });
    await window.getByRole('button', { name: /^Edit as JSON/ }).click();
    await look('explorer-json');
    await call.click();
    await expect(window.getByText(/^Answered after/)).toBeVisible({ timeout: slowMs });
    await look('explorer-tree');
    await window.getByRole('tab', { name: 'As text' }).click();
    await look('explorer-text');
    await copyAll('explorer');
    await choose(attackingTools.fails);
    await call.click();
    await expect(window.getByText(/^NO_/)).toBeVisible({ timeout: slowMs });
    await open(/calls since Ungrey was started$/);
    await look('explorer-error');
    await back();

    await open(/^Catalogue difference/);
    await expect(window.getByRole('row').nth(3)).toBeVisible({ timeout: slowMs });
    await look('catalogue');
    await back();

    await open(/^Audit rows/);
    await window.getByLabel('Name of the tool').fill('api_keys_create');
    await window.getByRole('button', { name: 'Look', exact: true }).click();
    await expect(window.getByText(/^Calls of api_keys_create are recorded/)).toBeVisible({ timeout: slowMs });
    await look('audit');
    await back();

    await open(/^Hold test/);
    await window.getByRole('button', { name: 'Begin the test' }).click();
    const stream = window.getByRole('row', { name: /^Quiet stream of the gateway/ }).getByRole('cell');
    await expect(stream).toHaveText(/^(open|held|none)/, { timeout: slowMs });
    await window.getByRole('button', { name: 'Stop and keep what is known' }).click();
    await expect(window.getByText('Stopped by you; what came later was not waited for.')).toBeVisible();
    await look('hold');
    await back();

    await open(/^Latency picture/);
    await window.getByRole('button', { name: 'Measure', exact: true }).click();
    await expect(window.getByText('All samples were taken.')).toBeVisible({ timeout: slowMs });
    await copyAll('latency');
    await look('latency');
    await back();

    await open(/^Token facts/);
    await expect(window.getByRole('region', { name: 'scaigrid' })).toBeVisible();
    await look('token-facts');
    await back();

    await open(/^Log viewer/);
    await expect(window.getByRole('region', { name: 'Log lines, newest last' })).toContainText('Forged');
    await look('logs');
    await back();
    await back();

    // A refusal leads to a request, and that to a command that people copy.
    await grid.setScenario('module-disabled');
    await askAbout(window, /MODULE_NOT_ENABLED/, 'bunker_exec');
    await check(window);
    await window.getByRole('button', { name: 'Show the request' }).first().click();
    await expect(window.getByText(/curl -X POST/)).toBeVisible({ timeout: slowMs });
    await look('request');
    await copyAll('request');
    await back();
    await back();

    await window.getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(window.getByRole('region', { name: 'Kept tokens' })).toContainText(`127.0.0.1:${port}`);
    await look('settings');
    await back();
    await window.getByRole('button', { name: 'About' }).click();
    await expect(window.getByRole('dialog')).toContainText('Updates are off');
    await look('about');
    await window.keyboard.press('Escape');
    await forgetTokens(window, gateway.url);

    expect(gateway.heard.token).toBe(true);
    const traffic = await recordedTraffic(app);
    expect(traffic.answered).toEqual(
      expect.arrayContaining(['explorer.call', 'catalogue.difference', 'audit.rows', 'logs.read']),
    );
    seen.set('calls and events', traffic.text);
    for (const [kind, text] of Object.entries(await storedIn(window))) seen.set(kind, text);
    seen.set('titles', await titlesOf(app));
    for (const [what, text] of processesIn(privateHome.folder)) seen.set(what, text);

    // Nobody but the gateway was asked anything; that both ways of asking would have been seen is tried at the end.
    const gatewayAlone = `connect 127.0.0.1:${port}`;
    expect(watch.byNode()).toEqual([gatewayAlone]);
    await app.evaluate(async ({ session }, bait) => {
      await session.fromPartition('ungrey-probes').fetch(bait);
      await fetch(bait);
    }, `${grid.origin}/bait`);
    expect(watch.byNode()).toEqual([gatewayAlone, `connect ${new URL(grid.url).host}`].sort());
    await app.close();
    seen.set('output', output.join(''));
    const planted = [
      dirname(configFileOf(privateHome)),
      watch.folder,
      bridgeLogFile(privateHome.home, 'planted'),
    ];
    for (const [path, text] of filesIn(privateHome.folder, planted)) seen.set(path, text);
    const byChromium = watch.byChromium();
    for (const url of [gateway.url, `${grid.origin}/bait`])
      expect(byChromium).toContain(`URL_REQUEST_START_JOB ${url}`);
    expect(byChromium.filter((to) => !/127\.0\.0\.1|app:\/\/ungrey/.test(to))).toEqual([]);
    if (process.platform === 'linux') expect(watch.byKernel()).toContain(`tcp 127.0.0.1:${port}`);
    expect(watch.byKernel().filter((to) => !/ (127\.0\.0\.1|0{31}1):/.test(to))).toEqual([]);
    for (const [place, text] of seen) {
      if (place.startsWith('the clipboard')) expect([place, hidden.exec(text)]).toEqual([place, null]);
    }
    const leaks = [...seen].flatMap(([place, text]) => [
      ...formsFound(text, token).map((form) => `${form}: ${place}`),
      ...formsFound(text, kept).map((form) => `kept, ${form}: ${place}`),
    ]);
    expect(leaks).toEqual([]);
  } finally {
    gateway.close();
  }
});

/** What Claude Desktop and a bridge would have written down of such a gateway, and what pretends to be lines of theirs. */
function writeHostileLogs(home: string, folder: string, token: string): void {
  const all = [...Object.values(hostileTexts), ...formsOf(token), `Authorization: Bearer ${token}`];
  const client =
    process.platform === 'darwin'
      ? join(home, 'Library', 'Logs', 'Claude', 'main.log')
      : join(folder, 'logs', 'main.log');
  const bridge = bridgeLogFile(home, 'planted');
  for (const file of [client, bridge]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(client, all.map((text) => `2026-11-20 10:00:00 [warn] [${text}] ${text}\n`).join(''));
  // A client names a log after its entry, whatever that is called.
  appendFileSync(
    join(dirname(client), `mcp-server-m\u0435\u202E\u200B.log`),
    '2026-11-20 10:00:00 [info] x\n',
  );
  appendFileSync(client, `2026-11-20 10:00:01 [error] ${'z'.repeat(1_000_000)} ${token}\n`);
  writeFileSync(
    bridge,
    all.map((text) => `2026-11-20T10:00:02.000Z [bridge 7] [error] fault: ${text}\n`).join(''),
  );
}

async function titlesOf(app: Parameters<typeof recordTraffic>[0]): Promise<string> {
  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.getTitle()),
  );
  return titles.join('\n');
}
