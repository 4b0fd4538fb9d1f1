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
import { claudeDesktop } from '../core/clients/claude-desktop';
import { planRepair } from '../core/claude-config/plan';
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

const written = (args: readonly string[]): object => ({ command: 'npx', args });
const brokenMcpRemote = (): object =>
  written([
    'mcp-remote',
    grid.url,
    '--transport',
    'streamable-http',
    '--header',
    `Authorization: ${grid.tokens.user}`,
  ]);

async function toolsOfProgram(entry: RepairedEntry): Promise<readonly string[]> {
  return toolsThrough(
    new StdioClientTransport({
      command: entry.command ?? '',
      args: [...(entry.args ?? [])],
      // The repository has the pinned mcp-remote among its packages, so npx takes it from there.
      cwd: repository,
      env: { PATH: process.env['PATH'] ?? '', HOME: cli.home, ...entry.env },
      stderr: 'ignore',
    }),
  );
}

it('the bridge entry lists the tools when it is started exactly as the file says', async () => {
  const entry = await repaired('bridge', brokenMcpRemote());
  expect(entry.args?.join(' ')).toMatch(/ungrey-bridge\.\w+ bridge --connection scaigrid/);
  expect(await toolsOfProgram(entry)).toContain('me_get');
}, 60_000);

it('so does mcp-remote, where that is the bridge', async () => {
  const result = planRepair({
    file: 'claude_desktop_config.json',
    client: claudeDesktop,
    text: JSON.stringify({ mcpServers: { scaigrid: brokenMcpRemote() } }),
    encoding: 'utf-8',
    platform: 'linux',
    entry: null,
    style: 'bridge',
    url: null,
    token: null,
    headerFile: null,
    connection: null,
    keychainAvailable: false,
    bridge: { kind: 'mcp-remote' },
    backups: [],
    env: {},
  });
  const text = result.ok ? result.plan.after : '{}';
  const { mcpServers } = JSON.parse(text) as { mcpServers: Record<string, RepairedEntry> };
  expect(await toolsOfProgram(mcpServers['scaigrid'] ?? {})).toContain('me_get');
}, 60_000);
