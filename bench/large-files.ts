import { appendFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeConfig } from '../e2e/support/claude-config';
import { makePrivateHome, removePrivateHome } from '../e2e/support/private-home';
import type { PrivateHome } from '../e2e/support/private-home';
import { median } from './support/median';
import { grown, reported, said, within } from './support/row';
import type { Row } from './support/row';
import { requireFinding, timedDiagnosis } from './support/timed-diagnosis';
import type { TimedDiagnosis } from './support/timed-diagnosis';

const entryCounts = [10, 100, 1_000, 10_000];
const runs = 3;
const budgetMs = 1_000;
const logMegabytes = [10, 100, 1_000, 10_000];
/** Ten times the entries may take this many times as long: linear, and some room for a busy machine. */
const growth = 13;

/** The local checks on config files of many entries with a token each, and beside a very long log. */
export async function rows(): Promise<readonly Row[]> {
  const home = makePrivateHome();
  try {
    return [...(await ofEntries(home)), ...(await ofLogs(home))];
  } finally {
    removePrivateHome(home);
  }
}

async function ofEntries(home: PrivateHome): Promise<readonly Row[]> {
  const found: Row[] = [];
  const times: number[] = [];
  await localDiagnosis(home, 10);
  for (const count of entryCounts) {
    const measured: TimedDiagnosis[] = [];
    for (let run = 0; run < runs; run += 1) measured.push(await localDiagnosis(home, count));
    const processorMs = median(measured.map((each) => each.processorMs));
    const what = `local diagnosis, ${count.toLocaleString('en')} entries`;
    const ms = median(measured.map((each) => each.totalMs));
    const point = { of: 'Entries in the config file', line: 'local diagnosis', at: count, ms };
    found.push(grown(within(what, ms, budgetMs, 'ms'), point));
    found.push(reported(`${what}: processor time`, said(processorMs, 'ms')));
    times.push(processorMs);
  }
  const [beforeLast = 0, last = 0] = times.slice(-2);
  return [...found, within('processor time, 10,000 entries against 1,000', last / beforeLast, growth, 'x')];
}

async function localDiagnosis(home: PrivateHome, entries: number): Promise<TimedDiagnosis> {
  writeConfig(home, configOf(entries));
  const diagnosis = await timedDiagnosis(home, 'entry-grey', { offline: true });
  requireFinding(diagnosis, 'problems');
  return diagnosis;
}

async function ofLogs(home: PrivateHome): Promise<readonly Row[]> {
  const folder = join(home.configFolder, 'Claude', 'logs');
  const log = join(folder, 'mcp-server-scaigrid.log');
  mkdirSync(folder, { recursive: true });
  const found: Row[] = [];
  for (const megabytes of logMegabytes) {
    writeFileSync(log, '');
    // Sparse: it is as long as such a log without taking its room.
    truncateSync(log, megabytes * 1_000_000);
    appendFileSync(
      log,
      '\n2026-01-02T03:04:05.678Z [scaigrid] [info] Server started and connected successfully\n',
    );
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push((await localDiagnosis(home, 10)).totalMs);
    const ms = median(times);
    const row = within(`local diagnosis, log of ${megabytes.toLocaleString('en')} MB`, ms, budgetMs, 'ms');
    found.push(grown(row, { of: 'Megabytes of log', line: 'local diagnosis', at: megabytes, ms }));
  }
  return found;
}

/** Each entry has a token of its own; the last one leads to ScaiGrid, with a defect that is found. */
function configOf(entries: number): object {
  const servers = Array.from({ length: entries }, (_, index): [string, object] => {
    const token = `sgk_live_${String(index).padStart(10, '0')}${'k7Qz'.repeat(5)}`;
    const isOurs = index === entries - 1;
    const url = isOurs ? 'https://scaigrid.scailabs.ai/wrong' : `https://host-${index}.example/mcp`;
    return [
      isOurs ? 'scaigrid' : `server-${index}`,
      {
        command: 'npx',
        args: ['-y', 'mcp-remote', url, '--header', 'Authorization:${AUTH_HEADER}'],
        env: { AUTH_HEADER: `Bearer ${token}` },
      },
    ];
  });
  return { mcpServers: Object.fromEntries(servers) };
}
