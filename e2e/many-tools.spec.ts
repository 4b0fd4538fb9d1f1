import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test as withApp } from './support/app';

const many = 10_000;

/** A server that is not ScaiGrid, with very many tools and one that does not mean well. */
const test = withApp.extend<{ url: string }>({
  url: async ({}, use) => {
    const server = createServer((request, response) => {
      void readAll(request).then((body) => {
        const { id, method } = JSON.parse(body || '{}') as { id?: number; method?: string };
        if (id === undefined) {
          response.writeHead(request.method === 'POST' ? 202 : 405).end();
          return;
        }
        const answer = { jsonrpc: '2.0', id, result: resultOf(method) };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
    await use(await listen(server));
    server.closeAllConnections();
    server.close();
  },
});

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk.toString();
  return text;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
}

function resultOf(method: string | undefined): unknown {
  const inputSchema = { type: 'object', properties: { text: { type: 'string' } } };
  switch (method) {
    case 'initialize':
      return {
        protocolVersion: '2025-06-18',
        capabilities: { tools: {} },
        serverInfo: { name: 'elsewhere', version: '1' },
      };
    case 'tools/list':
      return {
        tools: Array.from({ length: many }, (_, number) => ({
          name: `tool_get_${number}`,
          description:
            number === 7_777 ? 'Harmless \u202Etxt.exe <img src=x onerror=alert(1)>' : `Reads ${number}.`,
          inputSchema,
        })),
      };
    case 'tools/call':
      return { content: [{ type: 'text', text: `<b>${'x'.repeat(600_000)}` }] };
    default:
      return {};
  }
}

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
