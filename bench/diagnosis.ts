import { makePrivateHome, removePrivateHome } from '../e2e/support/private-home';
import type { PrivateHome } from '../e2e/support/private-home';
import { withEntry, writeConfig } from '../e2e/support/claude-config';
import { startPracticeGrid } from '../practice-grid/index';
import type { SymptomId } from '../src/core/symptoms/symptoms';
import { swallowingPort } from '../src/probes/network/testing/servers';
import { median } from './support/median';
import { reported, said, within } from './support/row';
import type { Row } from './support/row';
import { requireFinding, timedDiagnosis } from './support/timed-diagnosis';

const roundTrips = [0, 50, 100, 200];
const runs = 5;
/** A healthy grid is looked at within four round trips and the time to start and judge. */
const budgetMs = (roundTripMs: number): number => 4 * roundTripMs + 150;
const swallowedMs = 10_000;
const localMs = 300;

/** Full diagnoses of a healthy gateway at several distances, and of a host that never answers. */
export async function rows(): Promise<readonly Row[]> {
  const home = makePrivateHome();
  try {
    return [...(await ofHealthyGrid(home)), ...(await ofSwallowingHost(home))];
  } finally {
    removePrivateHome(home);
  }
}

async function ofHealthyGrid(home: PrivateHome): Promise<readonly Row[]> {
  const grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
  try {
    writeConfig(home, withEntry(entryFor(grid.url, grid.tokens.admin)));
    // The first run compiles and loads what all others find ready.
    await medianOf(home, 'everything', 1);
    const found: Row[] = [];
    for (const roundTripMs of roundTrips) {
      grid.setLatency(roundTripMs);
      for (const symptom of ['entry-grey', 'unauthorized'] as const) {
        const value = await medianOf(home, symptom, runs);
        found.push(
          within(`diagnosis of ${symptom}, round trip ${roundTripMs} ms`, value, budgetMs(roundTripMs), 'ms'),
        );
      }
      const value = await medianOf(home, 'everything', runs);
      found.push(reported(`diagnosis of everything, round trip ${roundTripMs} ms`, said(value, 'ms')));
    }
    return found;
  } finally {
    await grid.close();
  }
}

async function medianOf(home: PrivateHome, symptom: SymptomId, times: number): Promise<number> {
  const measured: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const diagnosis = await timedDiagnosis(home, symptom);
    requireFinding(diagnosis, 'healthy');
    measured.push(diagnosis.totalMs);
  }
  return median(measured);
}

async function ofSwallowingHost(home: PrivateHome): Promise<readonly Row[]> {
  await using server = await swallowingPort();
  writeConfig(
    home,
    withEntry(entryFor(`http://127.0.0.1:${server.port}/mcp`, `sgk_live_${'a1'.repeat(16)}`)),
  );
  const diagnosis = await timedDiagnosis(home, 'everything');
  requireFinding(diagnosis, 'problems');
  return [
    within('host that swallows packets: the diagnosis ends', diagnosis.totalMs, swallowedMs, 'ms'),
    within('host that swallows packets: local findings', diagnosis.localMs, localMs, 'ms'),
  ];
}

/** An entry that works in Claude Desktop as it is. */
function entryFor(url: string, token: string): object {
  return {
    command: 'npx',
    args: ['-y', 'mcp-remote', url, '--allow-http', '--header', 'Authorization:${SCAIGRID_AUTH}'],
    env: { SCAIGRID_AUTH: `Bearer ${token}` },
  };
}
