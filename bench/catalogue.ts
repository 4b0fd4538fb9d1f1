import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startOtherServer } from '../e2e/support/other-server';
import { makePrivateHome, removePrivateHome } from '../e2e/support/private-home';
import { inspectorProgram } from '../src/bridge/testing/inspector';
import { bridgeProgram, mcpRemote } from './support/bridges';
import { median } from './support/median';
import { grown, reported, said } from './support/row';
import type { Row } from './support/row';
import { type StdioProgram, StdioServer } from './support/stdio-server';

const counts = [10, 100, 1_000, 10_000];
const runs = 3;

type Env = Readonly<Record<string, string>>;
/** Milliseconds from the start of a program to the answer of its list of tools, or of a call after it. */
type Work = (url: string, isCall: boolean) => Promise<number>;

/** The same work by Ungrey's bridge, mcp-remote and MCP Inspector's command line, in turns, for a catalogue that grows. */
export async function rows(): Promise<readonly Row[]> {
  const home = makePrivateHome();
  const env = { PATH: process.env['PATH'] ?? '', HOME: home.folder, TOKEN: `sgk_live_${'a1'.repeat(16)}` };
  const inspector = inspectorProgram();
  const works: Readonly<Record<string, Work>> = {
    bridge: (url, isCall) => throughBridge(bridgeProgram(process.execPath, url, env), isCall),
    'mcp-remote': (url, isCall) => throughBridge(mcpRemote(url, env), isCall),
    ...(inspector === null
      ? {}
      : { 'MCP Inspector CLI': (url, isCall) => throughInspector(inspector, env, url, isCall) }),
  };
  try {
    const found: Row[] = [];
    for (const count of counts) found.push(...(await listed(count, works)));
    if (inspector === null) found.push(reported('MCP Inspector CLI', 'could not be fetched'));
    return [...found, ...(await called(works))];
  } finally {
    removePrivateHome(home);
  }
}

async function listed(count: number, works: Readonly<Record<string, Work>>): Promise<readonly Row[]> {
  return (await inTurns(count, works, false)).map(([line, ms]) =>
    grown(reported(`${line}: spawn to the list of ${count.toLocaleString('en')} tools`, said(ms, 'ms')), {
      of: 'Tools in the catalogue, listed',
      line,
      at: count,
      ms,
    }),
  );
}

async function called(works: Readonly<Record<string, Work>>): Promise<readonly Row[]> {
  return (await inTurns(10, works, true)).map(([line, ms]) =>
    reported(`${line}: spawn to the answer of a call, 600 KB`, said(ms, 'ms')),
  );
}

/** Medians. */
async function inTurns(
  tools: number,
  works: Readonly<Record<string, Work>>,
  isCall: boolean,
): Promise<readonly (readonly [string, number])[]> {
  const server = await startOtherServer(tools);
  try {
    const measured = new Map<string, number[]>(Object.keys(works).map((name) => [name, []]));
    for (let run = 0; run < runs; run += 1) {
      for (const [name, work] of Object.entries(works)) {
        measured.get(name)?.push(await work(server.url, isCall));
      }
    }
    return [...measured].map(([name, times]) => [name, median(times)] as const);
  } finally {
    server.close();
  }
}

async function throughBridge(program: StdioProgram, isCall: boolean): Promise<number> {
  const begin = performance.now();
  const server = new StdioServer(program);
  try {
    await server.listTools();
    if (isCall) await server.ask('tools/call', { name: 'tool_get_1', arguments: {} });
    return performance.now() - begin;
  } finally {
    await server.end();
  }
}

/** A client of its own, from its start to its end. */
async function throughInspector(inspector: string, env: Env, url: string, isCall: boolean): Promise<number> {
  const method = isCall ? ['tools/call', '--tool-name', 'tool_get_1'] : ['tools/list'];
  const begin = performance.now();
  await promisify(execFile)(process.execPath, [inspector, '--cli', url, '--method', ...method], {
    env,
    maxBuffer: 64 * 1024 ** 2,
  });
  return performance.now() - begin;
}
