import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { formsFound } from '../src/core/redact/testing/find-token';
import { configFileOf, documentedEntry, writeConfig } from './support/claude-config';
import { accessibilityTree, everythingIn, filesIn, processesIn, storedIn } from './support/doors';
import { expect, test } from './support/grid';
import { forgetTokens } from './support/page-bridge';
import { recordTraffic, recordedTraffic } from './support/traffic';
import { change, check, checkAgain, showTheChange, undoIt, unfold } from './support/wizard';

const canary = () => `sgk_${randomBytes(24).toString('hex').slice(0, 32)}`;
const inEnvironment = canary();
const inArguments = canary();

test.use({ appEnvironment: { SCAIGRID_AUTH: `Bearer ${inEnvironment}`, SCAIGRID_TOKEN: inEnvironment } });
test.setTimeout(60_000);

test('a token in config, keychain and environment is seen nowhere else', async ({
  launch,
  grid,
  privateHome,
}) => {
  // The first two work, so that the run goes as far as a run can go.
  const canaries = {
    'in the config': grid.tokens.user,
    'in the keychain': grid.tokens.admin,
    'in the environment': inEnvironment,
    'in an argument': inArguments,
  };
  const seen = new Map<string, string>();
  writeConfig(privateHome, brokenConfig(grid.url, grid.tokens.user));

  const { app, window } = await launch();
  const output: string[] = [];
  app.process().stdout?.on('data', (chunk) => output.push(String(chunk)));
  app.process().stderr?.on('data', (chunk) => output.push(String(chunk)));
  await recordTraffic(app);
  const look = async (screen: string) => {
    await unfold(window);
    seen.set(`the window: ${screen}`, await everythingIn(window));
    seen.set(`accessibility: ${screen}`, await accessibilityTree(window));
  };

  await expect(window.getByText('Problem found').first()).toBeVisible();
  // The window's own may have been answered before anybody recorded.
  await window.evaluate(() => ungrey.invoke('connections.scan', {}));
  await look('start');
  await check(window);
  await look('broken file');
  await showTheChange(window);
  await look('repair of the file');
  await change(window);
  await look('repaired');
  await undoIt(window).click();
  await expect(window.getByText('Undone: the file')).toBeVisible();
  writeConfig(privateHome, {
    mcpServers: { scaigrid: { url: grid.url, headers: headers(grid.tokens.user) } },
  });
  await checkAgain(window);
  await look('transport missing');
  await showTheChange(window);
  await look('repair with the bridge');
  await window.getByRole('radio', { name: 'As ScaiGrid’s page documents it' }).check({ force: true });
  await expect(window.getByRole('table')).toContainText('transport');
  await look('repair as documented');
  await change(window);
  await look('result');
  for (const format of ['For people (Markdown)', 'For programs (JSON)']) {
    if (format.includes('people')) {
      await window.getByRole('button', { name: 'Share the report' }).last().click();
    } else {
      await window.getByRole('radio', { name: format }).click();
      await expect(window.getByRole('region', { name: 'The report' })).toContainText('ungrey.report/1');
    }
    await window.getByRole('button', { name: 'Copy' }).click();
    await expect(window.getByText('Copied.')).toBeVisible();
    await look(`report ${format}`);
    seen.set(`the clipboard: ${format}`, await app.evaluate(({ clipboard }) => clipboard.readText()));
  }

  // Into the keychain as a person puts it there, and from there into a plan.
  await grid.setScenario('key-revoked');
  await window.getByRole('button', { name: 'Back' }).click();
  await window.getByRole('button', { name: 'Check again' }).last().click();
  await window.getByRole('button', { name: 'Enter a token' }).first().click();
  await window.getByLabel('Token', { exact: true }).fill(grid.tokens.admin);
  // This is the one moment when a token is to be seen, and it is.
  expect(formsFound(await everythingIn(window), grid.tokens.admin)).not.toEqual([]);
  await window.getByRole('button', { name: 'Keep the token in the keychain' }).click();
  await expect(window.getByText('The token is in your keychain')).toBeVisible();
  await look('token kept');
  await window.getByRole('button', { name: 'Continue' }).click();
  await expect(window.getByRole('table')).toBeVisible();
  await look('repair with the token of the keychain');
  await window
    .evaluate(() => ungrey.invoke('repair.apply', { planId: 'no such plan', force: true }))
    .then((answer) => seen.set('a refusal', JSON.stringify(answer)));
  await forgetTokens(window, grid.url);

  const traffic = await recordedTraffic(app);
  expect(traffic.answered).toEqual(
    expect.arrayContaining(['connections.scan', 'run.start', 'repair.plan', 'repair.apply', 'token.set']),
  );
  expect(traffic.events).toBeGreaterThan(50);
  seen.set('calls and events', traffic.text);
  for (const [kind, text] of Object.entries(await storedIn(window))) seen.set(kind, text);
  // What stands in this test's own environment is inherited, and is no canary of the others.
  for (const [what, text] of processesIn(privateHome.folder)) {
    seen.set(what, text.replaceAll(inEnvironment, ''));
    if (what.startsWith('cmdline')) seen.set(what, text);
  }
  await app.close();
  seen.set('what the app wrote to its output', output.join(''));
  for (const [path, text] of filesIn(privateHome.folder, [dirname(configFileOf(privateHome))])) {
    seen.set(path, text);
  }

  const leaks = [...seen].flatMap(([place, text]) =>
    Object.entries(canaries)
      .map(([canaryName, token]) => `token ${canaryName}, ${formsFound(text, token).join(' and ')}: ${place}`)
      .filter((leak) => !leak.includes(', : ')),
  );
  expect(leaks).toEqual([]);
});

const headers = (token: string) => ({ Authorization: `Bearer ${token}` });

/** A comma too many right behind a token, a token among arguments, and one asked for from the environment. */
const brokenConfig = (url: string, token: string) =>
  JSON.stringify({
    mcpServers: {
      scaigrid: documentedEntry(url, token),
      again: {
        command: 'npx',
        args: ['-y', 'mcp-remote', url, '--header', `Authorization: Bearer ${inArguments}`],
      },
      wanted: { command: 'npx', args: ['mcp-remote', url, '--header', 'Authorization:${SCAIGRID_AUTH}'] },
    },
  }).replace(`${token}"`, `${token}",`);
