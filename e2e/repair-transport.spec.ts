import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { listNames } from '../practice-grid/testing/client';
import { readBackups, readConfig, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { change, changeIt, check, firstCode, outcome, showTheChange } from './support/wizard';

interface Config {
  readonly mcpServers: {
    readonly scaigrid: {
      readonly command?: string;
      readonly args?: readonly string[];
      readonly transport?: string;
      readonly url?: string;
      readonly headers?: Record<string, string>;
    };
  };
}

// As somebody wrote it by hand: an entry of theirs, and spacing of their own.
const before = (url: string, token: string) => `{
  "globalShortcut":   "Ctrl+Space",
  "mcpServers": {
    "files": { "command": "/bin/true",  "args": ["1.50", 1e3] },
    "scaigrid": {
      "url": "${url}",
      "headers": { "Authorization": "Bearer ${token}" }
    }
  }
}`;

test('puts the bridge in the place of an entry without transport', async ({ privateHome, launch, grid }) => {
  const text = before(grid.url, grid.tokens.user);
  writeConfig(privateHome, text);
  const { window } = await launch();
  await check(window);
  await expect(firstCode(window)).toHaveText('entry.transport-missing');

  await showTheChange(window);
  await expect(window.getByRole('radio', { name: 'Through Ungrey’s bridge' })).toBeChecked();
  expect(readConfig(privateHome)).toBe(text);
  await change(window);

  await expect(outcome(window)).toHaveText(/^Fixed: /);
  const after = readConfig(privateHome);
  const { scaigrid } = (JSON.parse(after) as Config).mcpServers;
  expect(scaigrid.command).toBeTruthy();
  expect(scaigrid.url).toBeUndefined();
  expect(after.split('"scaigrid": {')[0]).toBe(text.split('"scaigrid": {')[0]);
  expect(readBackups(privateHome)).toContain(text);
});

test('writes the entry as ScaiGrid’s page documents it', async ({ privateHome, launch, grid }) => {
  const text = before(grid.url, grid.tokens.user);
  writeConfig(privateHome, text);
  const { window } = await launch();
  await check(window);
  await showTheChange(window);
  await window.getByRole('radio', { name: 'As ScaiGrid’s page documents it' }).check({ force: true });
  await expect(window.getByRole('table')).toContainText('streamable-http');
  await expect(changeIt(window)).toBeEnabled();
  await change(window);

  await expect(outcome(window)).toHaveText(/^Fixed: /);
  const after = readConfig(privateHome);
  // One line more; every other byte as it was.
  expect(after.replace(/,\n *"transport": "streamable-http"/, '')).toBe(text);
  const { url, headers } = (JSON.parse(after) as Config).mcpServers.scaigrid;
  expect(await listTools(url ?? '', headers ?? {})).toEqual(await listNames(grid, 'user'));
});

/** What a client that we did not write gets with this URL and these headers. */
async function listTools(url: string, headers: Record<string, string>): Promise<string[]> {
  const client = new Client({ name: 'e2e', version: '1' });
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
    return (await client.listTools()).tools.map(({ name }) => name);
  } finally {
    await client.close();
  }
}
