import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPracticeGrid } from '../../practice-grid';
import type { PracticeGrid } from '../../practice-grid';
import { buildCli } from './testing/built-cli';
import type { BuiltCli } from './testing/built-cli';

const repository = fileURLToPath(new URL('../..', import.meta.url));

let cli: BuiltCli;
let grid: PracticeGrid;

beforeAll(async () => {
  [cli, grid] = await Promise.all([buildCli(), startPracticeGrid({ variants: { rateLimits: 'off' } })]);
}, 60_000);

afterAll(async () => {
  cli.remove();
  await grid.close();
});

interface RepairedEntry {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly command?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

async function repaired(style: string, entry: object): Promise<RepairedEntry> {
  const config = join(cli.home, '.config', 'Claude', 'claude_desktop_config.json');
  if (existsSync(dirname(config))) rmSync(dirname(config), { recursive: true });
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(config, `{"mcpServers": {"scaigrid": ${JSON.stringify(entry)},}}`);
  const { code, stdout } = await cli.run(['fix', '--style', style, '--yes', '--json']);
  expect({ code, stdout }).toMatchObject({ code: 0 });
  const { mcpServers } = JSON.parse(readFileSync(config, 'utf8')) as {
    mcpServers: Record<string, RepairedEntry>;
  };
  return mcpServers['scaigrid'] ?? {};
}

async function toolsThrough(transport: Transport): Promise<readonly string[]> {
  const client = new Client({ name: 'claude-ai', version: '0.1.0' });
  await client.connect(transport);
  try {
    return (await client.listTools()).tools.map(({ name }) => name);
  } finally {
    await client.close();
  }
}

it('the documented entry works in the MCP SDK’s own client', async () => {
  const entry = await repaired('documented', {
    url: `${grid.origin}/v1/mcp/`,
    headers: { authorization: grid.tokens.user },
  });
  const transport = new StreamableHTTPClientTransport(new URL(entry.url ?? ''), {
    requestInit: { headers: entry.headers ?? {} },
  });
  expect(await toolsThrough(transport as Transport)).toContain('me_get');
});

it('the bridge entry lists the tools when it is started exactly as the file says', async () => {
  const entry = await repaired('bridge', {
    command: 'npx',
    args: [
      'mcp-remote',
      grid.url,
      '--transport',
      'streamable-http',
      '--header',
      `Authorization: ${grid.tokens.user}`,
    ],
  });
  const transport = new StdioClientTransport({
    command: entry.command ?? '',
    args: [...(entry.args ?? [])],
    // The repository has this very version among its packages, so npx takes it from there.
    cwd: repository,
    env: { PATH: process.env['PATH'] ?? '', HOME: cli.home, ...entry.env },
    stderr: 'ignore',
  });
  expect(await toolsThrough(transport)).toContain('me_get');
}, 60_000);
