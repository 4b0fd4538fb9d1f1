import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { connectionChecks } from '../../core/checks/connection';
import { toolCallChecks } from '../../core/checks/tool-call';
import type { Diagnosis } from '../../core/diagnosis/diagnosis';
import type { HoldSeen } from '../../core/observations/hold';
import { codesOf } from '../network/testing/run';
import { diagnoseOnGrid } from './testing/diagnose-on-grid';
import type { GridRun } from './testing/diagnose-on-grid';
import { inEnglish } from '../../core/words/testing/in-english';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterAll(() => grid.close());
beforeEach(() => grid.reset());

async function look(
  id: string,
  { seconds, ...run }: Partial<GridRun> & { readonly seconds?: number } = {},
): Promise<Diagnosis> {
  const { url, tool } = await grid.setScenario(id, seconds === undefined ? {} : { seconds });
  return diagnoseOnGrid({
    endpoint: url,
    token: grid.tokens.user,
    symptom: 'connection-drops',
    checks: [...connectionChecks, ...toolCallChecks],
    tool,
    timeoutMs: 4_000,
    ...run,
  });
}

function seenBy({ observations }: Diagnosis): HoldSeen {
  const { hold } = observations;
  if (hold?.state !== 'seen') throw new Error(`hold was not seen: ${JSON.stringify(hold)}`);
  return hold.value;
}

const imageArguments = '{"prompt": "a lighthouse"}';

describe('connections that drop', () => {
  it('idle-cut: after how many seconds, and that a fresh one works', async () => {
    const diagnosis = await look('idle-cut', { seconds: 1 });
    expect(codesOf(diagnosis)).toEqual(['connection.idle-cut', 'connection.reconnects']);
    const { quiet, connects } = seenBy(diagnosis);
    expect(quiet).toMatchObject({ kind: 'cut', signsOfLife: 0 });
    expect(quiet.kind === 'cut' && quiet.ms).toBeGreaterThanOrEqual(900);
    expect(quiet.kind === 'cut' && quiet.ms).toBeLessThan(2_900);
    expect(connects.every(({ failure }) => failure === null)).toBe(true);
  });

  it('idle-cut: also cuts a long call', async () => {
    const diagnosis = await look('idle-cut', { seconds: 1, toolArguments: imageArguments });
    expect(codesOf(diagnosis)).toContain('connection.idle-cut');
    expect(codesOf(diagnosis)).toContain('connection.unstable/call-cut');
  });

  it('slow-call: what was not waited for is not known', async () => {
    const diagnosis = await look('slow-call', { toolArguments: imageArguments, timeoutMs: 2_000 });
    expect(codesOf(diagnosis)).toEqual(['connection.held']);
    const length = diagnosis.results.find(({ id }) => id === 'connection-call-length');
    expect(length?.status).toBe('unknown');
  });

  it.each([0, 1, 2])('flaky-connection, whichever request it meets (%i)', async (before) => {
    const { url } = await grid.setScenario('flaky-connection');
    for (let count = 0; count < before; count += 1) await fetch(url).catch(() => undefined);
    const diagnosis = await diagnoseOnGrid({
      endpoint: url,
      token: grid.tokens.user,
      symptom: 'connection-drops',
      checks: connectionChecks,
      timeoutMs: 2_000,
    });
    expect(plain(codesOf(diagnosis))[0]).toBe('connection.unstable');
    expect(plain(codesOf(diagnosis)).filter((code) => code?.startsWith('net.'))).toEqual([]);
  });

  it('cut-midstream', async () => {
    expect(codesOf(await look('cut-midstream'))).toEqual(['connection.unstable/mid-answer']);
  });

  it('healthy: how long was waited, and nothing else', async () => {
    const diagnosis = await look('healthy', { timeoutMs: 2_000 });
    expect(codesOf(diagnosis)).toEqual(['connection.held']);
  });
});

const plain = (codes: readonly string[]): readonly (string | undefined)[] =>
  codes.map((code) => code.split('/')[0]);

describe('the hold test', () => {
  it('is no part of everything', async () => {
    const diagnosis = await look('idle-cut', { seconds: 1, symptom: 'everything' });
    expect(diagnosis.observations.hold).toMatchObject({ state: 'missed', reason: 'not-applicable' });
  });

  it('ends at once when it is cancelled, keeps what it has, and closes its connections', async () => {
    const told: HoldSeen[] = [];
    const stop = new AbortController();
    const { url } = await grid.setScenario('healthy');
    const run = diagnoseOnGrid({
      endpoint: url,
      token: grid.tokens.user,
      symptom: 'connection-drops',
      checks: connectionChecks,
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'told' && event.probe === 'hold') told.push(event.value);
      },
    });
    await expect.poll(() => told.at(-1)?.quiet, { timeout: 10_000 }).toMatchObject({ kind: 'held' });
    const begin = performance.now();
    stop.abort();
    const diagnosis = await run;
    expect(performance.now() - begin).toBeLessThan(500);
    const held = { quiet: { kind: 'held' }, kept: { kind: 'open', answered: null }, stopped: true };
    expect(seenBy(diagnosis)).toMatchObject(held);
    expect(codesOf(diagnosis)).toEqual(['connection.held/stopped']);
    expect(told.slice(0, 5).map(({ connects }) => connects.length)).toEqual([1, 2, 3, 4, 5]);
    await expect.poll(() => streams().map(({ durationMs }) => durationMs)).not.toContain(null);
  });

  it('is stopped before anything was held: that is unknown, not well', async () => {
    const stop = new AbortController();
    const { url } = await grid.setScenario('healthy');
    const diagnosis = await diagnoseOnGrid({
      endpoint: url,
      token: grid.tokens.user,
      symptom: 'connection-drops',
      checks: connectionChecks,
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'told' && event.probe === 'hold') stop.abort();
      },
    });
    expect(seenBy(diagnosis)).toMatchObject({ quiet: { kind: 'not-begun' }, stopped: true });
    expect(codesOf(diagnosis)).toEqual([]);
  });

  it('tells how long a call ran that was stopped', async () => {
    const stop = new AbortController();
    const { url, tool } = await grid.setScenario('slow-call', { seconds: 30 });
    const diagnosis = await diagnoseOnGrid({
      endpoint: url,
      token: grid.tokens.user,
      symptom: 'connection-drops',
      checks: connectionChecks,
      tool,
      toolArguments: imageArguments,
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'told' && event.probe === 'tool-call') stop.abort();
      },
    });
    const length = diagnosis.results.find(({ id }) => id === 'connection-call-length');
    expect(inEnglish(length?.detail)).toMatch(/^The call was still running after \d/);
  });

  it('says what to enter when the slow tool is only named', async () => {
    const diagnosis = await look('slow-call', { timeoutMs: 1_500 });
    const length = diagnosis.results.find(({ id }) => id === 'connection-call-length');
    expect(length).toMatchObject({ status: 'unknown' });
    expect(inEnglish(length?.detail)).toContain(`for example {"prompt": "…"}`);
  });
});

const streams = () => grid.requests.filter(({ method, path }) => method === 'GET' && path === '/mcp');
