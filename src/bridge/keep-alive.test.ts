import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { Bridge } from './bridge';
import type { Heard } from './testing/bridge-client';
import { type FaultyFront, startFaultyFront } from './testing/faulty-front';
import { TokenSource } from './token-source';
import { createSendOverWays } from './ways';
import { en } from './words/en';

let grid: PracticeGrid;
let front: FaultyFront;

beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
  front = await startFaultyFront(grid.url);
});
afterAll(async () => {
  await front.close();
  await grid.close();
});

it('keeps a client waiting that asked for progress, until the gateway answers', async () => {
  const heard: Heard[] = [];
  const tokens = new TokenSource({
    connection: 'home',
    url: front.url,
    variable: 'T',
    env: { T: grid.tokens.user },
    keychain: {} as never,
  });
  const bridge = new Bridge({
    tokens,
    ungreyVersion: '0',
    turns: { take: () => Promise.resolve(), succeeded: () => undefined },
    createSend: (endpoint) =>
      createSendOverWays({
        endpoint,
        env: {},
        systemProxy: () => Promise.resolve(null),
        systemCertificates: () => Promise.resolve(null),
      }),
    explain: () => Promise.resolve(''),
    prepareToExplain: () => undefined,
    write: (line) => typeof line === 'string' && heard.push(JSON.parse(line) as Heard),
    wantsDetail: () => false,
    log: () => undefined,
    silenceMs: 50,
    words: en,
  });
  bridge.start();
  const send = (message: object): void => bridge.receive(JSON.stringify({ jsonrpc: '2.0', ...message }));
  const answerTo = (id: number) =>
    vi.waitUntil(() => heard.find((message) => message.id === id), { timeout: 20_000 });
  send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {} } });
  // On a busy machine the first list comes before the gateway's.
  const hasTools = async (id: number): Promise<boolean> => {
    send({ id, method: 'tools/list' });
    return JSON.stringify(await answerTo(id)).includes('me_get');
  };
  let asked = 100;
  while (!(await hasTools(asked))) asked += 1;

  front.fault = { kind: 'slow', ms: 700 };
  const params = { name: 'me_get', arguments: {}, _meta: { progressToken: 'p' } };
  send({ id: 3, method: 'tools/call', params });
  await answerTo(3);
  bridge.close();
  const notices = heard.filter(({ method }) => method === 'notifications/progress');
  expect(notices.length).toBeGreaterThan(2);
  expect(notices.every((notice) => notice.params?.['progressToken'] === 'p')).toBe(true);
  const values = notices.map((notice) => Number(notice.params?.['progress']));
  expect(values).toEqual([...new Set(values)].toSorted((a, b) => a - b));
  // And nothing after the answer.
  expect(heard.at(-1)?.id).toBe(3);
});
