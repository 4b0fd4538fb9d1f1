import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { listNames } from '../practice-grid/testing/client';
import { expect, test } from './support/grid';
import { quit, startStandIn } from './support/claude-desktop';
import { change, check, firstCode, outcome, showTheChange } from './support/wizard';

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What a client that we did not write gets with this URL and these headers. */
async function listTools(url: string, authorization: string): Promise<string[]> {
  const client = new Client({ name: 'e2e', version: '1' });
  const requestInit = { headers: { Authorization: authorization } };
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit }));
    return (await client.listTools()).tools.map(({ name }) => name);
  } finally {
    await client.close();
  }
}

test('repairs VS Code’s entry in its own spelling, and keeps the comments', async ({
  privateHome,
  launch,
  grid,
}) => {
  const file = join(privateHome.configFolder, 'Code', 'User', 'mcp.json');
  const before = `{
  // servers of the team
  "mcpServers": {
    "scaigrid": {
      "transport": "streamable-http", // as documented
      "url": "${grid.url}",
      "headers": { "Authorization": "Bearer ${grid.tokens.user}" }
    },
  },
}
`;
  write(file, before);
  const { window } = await launch();
  await expect(window.getByText(`VS Code: ${file}`)).toBeVisible();
  await check(window);
  await expect(window.getByRole('region', { name: 'The path from VS Code to your tools' })).toBeVisible();
  await expect(firstCode(window)).toHaveText('config.misplaced-entry');
  await showTheChange(window);
  await expect(window.getByRole('radio', { name: 'As VS Code documents it' })).toBeChecked();
  await change(window);

  await expect(outcome(window)).toHaveText(/^Fixed: /);
  // VS Code has its own way to take a change up, not Claude Desktop's.
  await expect(window.getByText('VS Code takes the change up by itself')).toBeVisible();
  await expect(window.getByText(/run “MCP: List Servers” from the Command Palette/)).toBeVisible();
  await window.getByRole('button', { name: 'Settings', exact: true }).click();
  await window.getByRole('radiogroup').getByText('Nederlands', { exact: true }).click();
  await window.getByRole('button', { name: 'Terug' }).click();
  await expect(window.getByText('VS Code neemt de wijziging vanzelf over')).toBeVisible();
  await expect(window.getByText(/vanuit het opdrachtenpalet/)).toBeVisible();
  const after = readFileSync(file, 'utf8');
  const [own, inputs = ''] = after.split('\n  "inputs"');
  expect(own).toBe(
    before
      .replace('"mcpServers"', '"servers"')
      .replace('"transport": "streamable-http"', '"type": "http"')
      .replace(`Bearer ${grid.tokens.user}`, 'Bearer ${input:scaigrid-token}')
      .replace(/\n\}\n$/, ''),
  );
  expect(inputs).toContain('"promptString"');
  // VS Code puts the answer in the place of the question.
  expect(await listTools(grid.url, `Bearer ${grid.tokens.user}`)).toEqual(await listNames(grid, 'user'));
});

test('repairs Cursor’s entry, which then connects, while Cursor is running', async ({
  privateHome,
  launch,
  grid,
}) => {
  const file = join(privateHome.home, '.cursor', 'mcp.json');
  const before = JSON.stringify(
    { mcpServers: { scaigrid: { url: `${grid.url}/`, headers: { Authorization: grid.tokens.user } } } },
    null,
    2,
  );
  write(file, before);
  // The stand-in is a Linux program; how other systems list processes is tested beside the probe.
  const cursor = process.platform === 'linux' ? await startStandIn(privateHome.folder, 'cursor') : null;
  try {
    const { window } = await launch();
    await check(window);
    await showTheChange(window);
    await expect(window.getByRole('radio', { name: 'As Cursor documents it' })).toBeChecked();
    await change(window);

    await expect(outcome(window)).toHaveText(/^Fixed: /);
    await expect(window.getByText('Cursor takes the change up by itself').first()).toBeVisible();
    if (cursor !== null) {
      await window
        .getByRole('button', { name: /Cursor has been running since before its config was changed/ })
        .click();
      await expect(window.getByText('app.not-restarted')).toBeVisible();
    }
    await window.screenshot({ path: test.info().outputPath('cursor-running.png'), fullPage: true });
  } finally {
    if (cursor !== null) await quit(cursor);
  }
  const { mcpServers } = JSON.parse(readFileSync(file, 'utf8')) as {
    mcpServers: { scaigrid: { url: string; headers: { Authorization: string } } };
  };
  const { url, headers } = mcpServers.scaigrid;
  expect(await listTools(url, headers.Authorization)).toEqual(await listNames(grid, 'user'));
});
