import { existsSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { makePrivateHome, removePrivateHome } from '../e2e/support/private-home';
import { startPracticeGrid } from '../practice-grid/index';
import { bridgeProgram, mcpRemote } from './support/bridges';
import { median } from './support/median';
import { memoryOfTree } from './support/memory-of-tree';
import { reported, said, within } from './support/row';
import type { Row } from './support/row';
import { type StdioProgram, StdioServer } from './support/stdio-server';

const root = process.cwd();
const starts = 9;
const calls = 300;
const startBudget = 0.4;
const addedBudgetMs = 2;

const packagedHelper = join(
  ...[root, 'dist', 'stage', 'bin'],
  process.platform === 'win32' ? 'ungrey-bridge.exe' : 'ungrey-bridge',
);

/** Ungrey's bridge beside mcp-remote and beside plain HTTP. */
export async function rows(): Promise<readonly Row[]> {
  const grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
  const home = makePrivateHome();
  const env = { PATH: process.env['PATH'] ?? '', HOME: home.folder, TOKEN: grid.tokens.user };
  try {
    const bridge = bridgeProgram(process.execPath, grid.url, env);
    const others: Readonly<Record<string, StdioProgram>> = {
      'mcp-remote': mcpRemote(grid.url, env),
      ...asElectron(grid.url, env),
      ...packaged(grid.url, env),
    };
    return [
      ...(await ofStart(bridge, others)),
      ...(existsSync(packagedHelper) ? [] : [reported('packaged helper', 'not built (npm run package)')]),
      ...(await ofCalls(env)),
      ...(await ofMemory('bridge', bridge)),
      ...(await ofMemory('mcp-remote', mcpRemote(grid.url, env))),
    ];
  } finally {
    await grid.close();
    removePrivateHome(home);
  }
}

/** The same on Electron's Node, where there is an Electron. */
function asElectron(url: string, env: Readonly<Record<string, string>>): Record<string, StdioProgram> {
  const electron = process.env['ELECTRON_EXEC_PATH'];
  if (electron === undefined) return {};
  return {
    'bridge on Electron as Node': bridgeProgram(electron, url, { ...env, ELECTRON_RUN_AS_NODE: '1' }),
  };
}

/** The one program of a package, when one has been made. */
function packaged(url: string, env: Readonly<Record<string, string>>): Record<string, StdioProgram> {
  if (!existsSync(packagedHelper)) return {};
  const args = ['bridge', '--connection', 'bench', '--url', url, '--token-env', 'TOKEN'];
  return { 'packaged helper': { command: packagedHelper, args, env } };
}

/** Taken in turns, so that a busy moment of the machine meets all alike. */
async function ofStart(
  bridge: StdioProgram,
  others: Readonly<Record<string, StdioProgram>>,
): Promise<readonly Row[]> {
  const programs = { bridge, ...others };
  const measured = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  for (let run = 0; run < starts; run += 1) {
    for (const [name, program] of Object.entries(programs)) {
      const server = new StdioServer(program);
      measured.get(name)?.push(await server.listTools());
      await server.end();
    }
  }
  const medianOf = (name: string): number => median(measured.get(name) ?? []);
  const ratio = medianOf('bridge') / medianOf('mcp-remote');
  return [
    within('bridge: spawn to the list of tools, against mcp-remote', ratio, startBudget, 'x'),
    ...[...measured.keys()].map((name) =>
      reported(`${name}: spawn to the list of tools`, said(medianOf(name), 'ms')),
    ),
  ];
}

/** A server that does nothing but answer, so that what is between it and the client shows. */
async function ofCalls(env: Readonly<Record<string, string>>): Promise<readonly Row[]> {
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      const { id } = JSON.parse(body) as { readonly id?: number };
      if (id === undefined) return res.writeHead(202).end();
      const result = { protocolVersion: '2025-11-25', capabilities: { tools: {} }, content: [], tools: [] };
      res.setHeader('content-type', 'application/json');
      return res.end(JSON.stringify({ jsonrpc: '2.0', id, result }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  const bridge = new StdioServer(bridgeProgram(process.execPath, url, env));
  const agent = new Agent({ keepAlive: true });
  try {
    await bridge.listTools();
    const direct: number[] = [];
    const through: number[] = [];
    for (let call = 0; call < calls; call += 1) {
      direct.push(await timed(() => post(url, agent)));
      through.push(await timed(() => bridge.ask('tools/call', { name: 'x', arguments: {} })));
    }
    const added = median(through) - median(direct);
    return [
      {
        ...within('bridge: added to each call', added, addedBudgetMs, 'ms'),
        measured: `${added.toFixed(2)} ms`,
      },
      reported('the same call without it', `${median(direct).toFixed(2)} ms`),
    ];
  } finally {
    agent.destroy();
    await bridge.end();
    server.close();
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await act();
  return performance.now() - begin;
}

function post(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      text(answer).then(resolve, reject);
    });
    sent.once('error', reject);
    sent.end('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x","arguments":{}}}');
  });
}

async function ofMemory(name: string, program: StdioProgram): Promise<readonly Row[]> {
  const copies = Array.from({ length: 4 }, () => new StdioServer(program));
  try {
    await Promise.all(copies.map((copy) => copy.listTools()));
    const each = copies.map(({ pid }) => memoryOfTree(pid));
    const all = each.reduce<number>((sum, share) => sum + (share ?? 0), 0);
    for (const copy of copies.slice(1)) await copy.end();
    const one = memoryOfTree(copies[0]?.pid ?? 0);
    if (one === null) return [];
    return [reported(`${name}: memory of 1 copy, of 4 copies`, `${said(one, 'MB')}, ${said(all, 'MB')}`)];
  } finally {
    for (const copy of copies) await copy.end();
  }
}
