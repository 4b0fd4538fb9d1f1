import { startOtherServer } from '../e2e/support/other-server';
import { makePrivateHome, removePrivateHome } from '../e2e/support/private-home';
import { bridgeProgram, mcpRemote } from './support/bridges';
import { median } from './support/median';
import { grown, reported, said } from './support/row';
import type { Row } from './support/row';
import { type StdioProgram, StdioServer } from './support/stdio-server';

const counts = [10, 100, 1_000, 10_000];
const runs = 3;

/** From the start to the list of tools for a catalogue that grows: Ungrey's bridge and mcp-remote, in turns. */
export async function rows(): Promise<readonly Row[]> {
  const home = makePrivateHome();
  const env = { PATH: process.env['PATH'] ?? '', HOME: home.folder, TOKEN: `sgk_live_${'a1'.repeat(16)}` };
  const found: Row[] = [];
  try {
    for (const count of counts) {
      const server = await startOtherServer(count);
      const programs = {
        bridge: bridgeProgram(process.execPath, server.url, env),
        'mcp-remote': mcpRemote(server.url, env),
      };
      try {
        for (const [line, times] of await startsOf(programs)) {
          const ms = median(times);
          const what = `${line}: spawn to the list of ${count.toLocaleString('en')} tools`;
          found.push(
            grown(reported(what, said(ms, 'ms')), { of: 'Tools listed by a bridge', line, at: count, ms }),
          );
        }
      } finally {
        server.close();
      }
    }
    return found;
  } finally {
    removePrivateHome(home);
  }
}

async function startsOf(
  programs: Readonly<Record<string, StdioProgram>>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const measured = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, program] of Object.entries(programs)) {
      const server = new StdioServer(program);
      measured.get(name)?.push(await server.listTools());
      await server.end();
    }
  }
  return measured;
}
