import { describe, expect, it } from 'vitest';
import type { RestAnswer, RestClient } from '../../core/observations/rest-answer';
import { changeModule } from './change-module';
import { refreshRemote } from './refresh-remote';

type Answer = RestAnswer<unknown>;

const ok = (value: unknown): Answer => ({ kind: 'ok', value, status: 200, requestId: null, durationMs: 1 });
const failed = (code: string): Answer => ({ kind: 'failed', code, durationMs: 1 });
const refused = (status: number, code: string | null): Answer => ({
  ...{ kind: 'refused', status, code, message: 'no', retryAfterSeconds: null },
  ...{ requestId: 'req_1', durationMs: 1 },
});

/** Answers a POST and a GET like this, and keeps what was asked. */
function answering(post: Answer, get: Answer = failed('not asked for')) {
  const asked: string[] = [];
  const rest: RestClient = {
    post: (path, body) => {
      asked.push(`POST ${path} ${JSON.stringify(body)}`);
      return Promise.resolve(post);
    },
    get: (path) => {
      asked.push(`GET ${path}`);
      return Promise.resolve(get);
    },
  };
  return { rest, asked };
}

describe('changeModule', () => {
  it.each<[Answer, object]>([
    [ok({}), { kind: 'sent' }],
    [failed('not-json'), { kind: 'sent' }],
    [failed('timeout'), { kind: 'failed', code: 'timeout' }],
    [refused(403, 'AUTHZ'), { kind: 'refused', code: 'AUTHZ', message: 'no', requestId: 'req_1' }],
  ])('%j', async (answer, result) => {
    const { rest, asked } = answering(answer);
    expect(await changeModule(rest, { path: '/v1/modules', payload: { enabled: true } as never })).toEqual(
      result,
    );
    expect(asked).toEqual(['POST /v1/modules {"enabled":true}']);
  });
});

describe('refreshRemote', () => {
  const server = (more: object) => ({ id: 'srv', slug: 'crm', ...more });
  const looks = 2;
  it.each<[string, Answer, Answer | undefined, object, number]>([
    ['says that it works', ok(server({ status: 'active' })), undefined, { kind: 'healed' }, 1],
    [
      'says that it works, after failures',
      ok(server({ status: 'active', consecutive_failures: 2, last_health_status: 'TimeoutError' })),
      undefined,
      { kind: 'still-failing', failure: 'TimeoutError' },
      1,
    ],
    [
      'says that it does not',
      ok(server({ status: 'unhealthy' })),
      undefined,
      { kind: 'still-failing', failure: null },
      1,
    ],
    ['says nothing, and it works', ok({}), ok(server({ status: 'active' })), { kind: 'healed' }, looks],
    ['gives no status', ok(server({})), ok(server({ status: 'active' })), { kind: 'healed' }, looks],
    ['is no JSON', failed('not-json'), ok(server({ status: 'unhealthy' })), { kind: 'still-failing' }, looks],
    ['and the look says nothing', ok({}), ok({}), { kind: 'failed', code: 'unexpected' }, looks],
    ['and the look is refused', ok({}), refused(403, 'AUTHZ'), { kind: 'failed', code: 'AUTHZ' }, looks],
    [
      'and the look is refused without a code',
      ok({}),
      refused(502, null),
      { kind: 'failed', code: 'HTTP 502' },
      looks,
    ],
    ['and the look fails', ok({}), failed('timeout'), { kind: 'failed', code: 'timeout' }, looks],
    ['is refused', refused(403, 'AUTHZ'), undefined, { kind: 'refused', code: 'AUTHZ', message: 'no' }, 1],
    ['never comes', failed('timeout'), undefined, { kind: 'failed', code: 'timeout' }, 1],
  ])('the answer %s', async (_name, post, get, result, requests) => {
    const { rest, asked } = answering(post, get);
    expect(await refreshRemote(rest, 'servers' as never, 'srv')).toMatchObject(result);
    expect(asked).toHaveLength(requests);
    expect(asked[0]).toMatch(/^POST .* \{\}$/);
  });
});
