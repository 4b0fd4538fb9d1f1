import { afterAll, beforeAll, expect } from 'vitest';
import { inScene as it, prepareScenes } from './testing/fault-scene';

let remove: () => void;
beforeAll(async () => {
  remove = await prepareScenes();
}, 60_000);
afterAll(() => remove());

it('what a client says without being asked goes on, and what makes no sense does no harm', async ({
  scene,
}) => {
  const client = await scene.start();
  expect(await client.toolNames()).toContain('me_get');
  client.send({ method: 'notifications/roots/list_changed' });
  for (const requestId of [null, {}, 'nobody’s', 4711]) {
    client.send({ method: 'notifications/cancelled', params: { requestId } });
  }
  client.send({ method: 'notifications/cancelled' });
  client.send({ id: 'not-asked', result: {} });
  client.send({ id: 77, method: 'initialize' });
  client.sendText('[]');
  expect((await client.answerTo(77)).result).toMatchObject({ protocolVersion: '2025-11-25' });
  expect(await client.toolNames()).toContain('me_get');
});

it('what is said while the gateway is away concerns nobody', async ({ scene }) => {
  const client = await scene.start({ url: scene.front.url });
  expect(await client.toolNames()).toContain('me_get');
  scene.front.fault = { kind: 'status', status: 500 };
  client.send({ method: 'notifications/roots/list_changed' });
  client.send({ id: 'not-asked', result: {} });
  await client.explain();
  client.send({ method: 'notifications/roots/list_changed' });
  client.send({ id: 'not-asked', result: {} });
  scene.front.fault = null;
  await expect.poll(() => client.toolNames(), { timeout: 15_000 }).toContain('me_get');
});

it('what is said into a connection that breaks shows that it is broken', async ({ scene }) => {
  const client = await scene.start();
  expect(await client.toolNames()).toContain('me_get');
  await scene.grid.setScenario('reset');
  client.send({ method: 'notifications/roots/list_changed' });
  await client.until(({ method }) => method === 'notifications/tools/list_changed');
  await scene.grid.setScenario('healthy');
  await expect.poll(() => client.toolNames(), { timeout: 15_000 }).toContain('me_get');
});
