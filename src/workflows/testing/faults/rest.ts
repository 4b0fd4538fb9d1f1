import { request as httpRequest } from 'node:http';
import type { RequestListener, ServerResponse } from 'node:http';
import type { FindingCode } from '../../../core/findings/codes';
import type { SymptomId } from '../../../core/symptoms/symptoms';
import { serveHttp } from '../../../probes/network/testing/servers';
import type { Fault, World } from './fault';
import { gridFor } from './sign-in';

const area = 'rest';

type Spoil = (response: ServerResponse) => void;

/** A healthy grid whose REST side is broken: MCP goes through, everything below /v1 meets `spoil`. */
async function frontWith(world: World, spoil: Spoil) {
  const grid = await gridFor(world);
  const listener: RequestListener = (request, response) => {
    if (request.url?.startsWith('/v1/') === true) {
      spoil(response);
      return;
    }
    const onward = httpRequest(
      `${grid.origin}${request.url ?? ''}`,
      { method: request.method, headers: { ...request.headers, host: new URL(grid.origin).host } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  };
  const { port } = world.use(await serveHttp(listener));
  return { url: `http://127.0.0.1:${String(port)}/mcp`, token: grid.tokens.admin };
}

const rest = (
  what: string,
  expected: FindingCode | null,
  symptom: SymptomId,
  spoil: Spoil,
  tool?: string,
): Fault => ({
  area,
  what: `${what} (${symptom})`,
  expected,
  make: async (world) => ({
    ...(await frontWith(world, spoil)),
    symptom,
    ...(tool === undefined ? {} : { tool }),
  }),
});

const text =
  (status: number, type: string, body: string): Spoil =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);

export const restFaults: readonly Fault[] = [
  rest(
    'the REST API is not there',
    'tool.permission-missing',
    'tool-not-listed',
    text(404, 'text/html', '<h1>404</h1>'),
  ),
  rest('the REST API fails', null, 'tools-empty', text(500, 'text/plain', 'Internal Server Error')),
  rest('the REST API never answers', null, 'tool-not-listed', () => undefined),
  rest(
    'the REST API answers with a page',
    null,
    'remote-tools-missing',
    text(200, 'text/html', '<h1>Hello</h1>'),
  ),
  rest(
    'the REST API answers with half its JSON',
    null,
    'audit-missing',
    text(200, 'application/json', '{"data":{"items":[{"id"'),
    'inference_chat',
  ),
  rest(
    'the REST API answers with other shapes than documented',
    null,
    'tools-empty',
    text(200, 'application/json', '{"data":42}'),
  ),
  rest(
    'the REST API cuts every connection',
    'connection.unstable',
    'high-latency',
    (response) => void response.socket?.destroy(),
  ),
  rest(
    'the REST API wants another sign-in',
    'tool.permission-missing',
    'tool-not-listed',
    text(401, 'application/json', '{"status":"error","error":{"code":"AUTH_TOKEN_INVALID","message":"no"}}'),
  ),
];
