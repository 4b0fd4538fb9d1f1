import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import type { Received } from './collector';
import type { Failure } from './failure';
import { Session } from './session';
import { gatewayThat } from './testing/gateway-that';

interface Asked {
  readonly id?: string;
  readonly method?: string;
}

/** A session with a server that nobody here wrote; `says` gets each request as it was asked. */
async function openAt(
  says: (asked: Asked, response: ServerResponse, request: IncomingMessage) => void,
): Promise<{ session: Session; heard: Received[]; lost: Promise<Failure> }> {
  const { gateway } = await gatewayThat((response, request, _at, body) =>
    says(body === '' ? {} : (JSON.parse(body) as Asked), response, request),
  );
  const heard: Received[] = [];
  let onLost: (failure: Failure) => void = () => undefined;
  const lost = new Promise<Failure>((resolve) => (onLost = resolve));
  const session = await Session.open(
    gateway,
    { protocolVersion: '2025-11-25', params: {} },
    { onMessage: (raw) => void heard.push(raw), onLost: (_, failure) => onLost(failure) },
    new AbortController().signal,
  );
  onTestFinished(() => session.end());
  return { session, heard, lost };
}

const answer = (response: ServerResponse, body: object, headers: object = {}): void =>
  void response
    .writeHead(200, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ jsonrpc: '2.0', ...body }));

it('with a server that says nothing of itself has the version that was asked for, and no tools to look for', async () => {
  const methods: unknown[] = [];
  const { session } = await openAt(({ id, method }, response) => {
    methods.push(method);
    if (id === undefined) response.writeHead(202).end();
    else answer(response, { id, result: {} });
  });
  expect(session.headers).toEqual({ id: null, protocolVersion: '2025-11-25' });
  await session.verify(new AbortController().signal);
  expect(methods).not.toContain('tools/list');
});

it('with a server that refuses without a word is refused', async () => {
  const opening = openAt(({ id }, response) => answer(response, { id, error: { code: -32_000 } }));
  await expect(opening).rejects.toMatchObject({ failure: { kind: 'refused', message: '' } });
});

it('passes on what a server says before it answers', async () => {
  const { heard } = await openAt(({ id }, response) => {
    if (id === undefined) {
      response.writeHead(202).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"jsonrpc":"2.0","method":"notifications/message"}\n\n');
    response.end(`data: ${JSON.stringify({ jsonrpc: '2.0', id, result: { capabilities: {} } })}\n\n`);
  });
  expect(heard).toMatchObject([{ message: { method: 'notifications/message' } }]);
});

it('that has ended is not lost', async () => {
  let begun: (request: IncomingMessage) => void = () => undefined;
  const listening = new Promise<IncomingMessage>((resolve) => (begun = resolve));
  const { session, lost } = await openAt(({ id }, response, request) => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': here\n\n', () => begun(request));
    } else if (id === undefined) response.writeHead(202).end();
    else answer(response, { id, result: { capabilities: {} } }, { 'mcp-session-id': 's' });
  });
  const { socket } = await listening;
  const closed = new Promise((resolve) => socket.once('close', () => resolve('closed')));
  session.end();
  expect(await Promise.race([lost, closed])).toBe('closed');
});

it.each<[string, (response: ServerResponse) => unknown, object]>([
  ['the server forgets it', (response) => response.writeHead(404).end(), { kind: 'status', status: 404 }],
  [
    'its stream breaks twice',
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': here\n\n', () => response.destroy());
    },
    { kind: 'transport' },
  ],
])('is lost when %s', async (_, listening, failure) => {
  const { lost } = await openAt(({ id }, response, request) => {
    if (request.method === 'GET') listening(response);
    else if (id === undefined) response.writeHead(202).end();
    else answer(response, { id, result: { capabilities: { tools: {} } } }, { 'mcp-session-id': 's' });
  });
  expect(await lost).toMatchObject(failure);
});
