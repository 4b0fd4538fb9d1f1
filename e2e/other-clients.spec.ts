import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { listNames } from '../practice-grid/testing/client';
import { expect, test } from './support/grid';
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

test('repairs Cursor’s entry, which then connects', async ({ privateHome, launch, grid }) => {
  const file = join(privateHome.home, '.cursor', 'mcp.json');
  const before = JSON.stringify(
    { mcpServers: { scaigrid: { url: `${grid.url}/`, headers: { Authorization: grid.tokens.user } } } },
    null,
    2,
  );
  write(file, before);
  const { window } = await launch();
  await check(window);
  await showTheChange(window);
  await expect(window.getByRole('radio', { name: 'As Cursor documents it' })).toBeChecked();
  await change(window);

  await expect(outcome(window)).toHaveText(/^Fixed: /);
  const { mcpServers } = JSON.parse(readFileSync(file, 'utf8')) as {
    mcpServers: { scaigrid: { url: string; headers: { Authorization: string } } };
  };
  const { url, headers } = mcpServers.scaigrid;
  expect(await listTools(url, headers.Authorization)).toEqual(await listNames(grid, 'user'));
});
