import { describe, expect, it } from 'vitest';
import type { Observations } from '../../diagnosis/diagnosis';
import { judge } from '../../diagnosis/judge';
import type { DiagnosisRequest } from '../../diagnosis/request';
import type { Identity } from '../../observations/identity';
import type { RemoteServerSeen, RemoteServersSeen } from '../../observations/remote-servers';
import type { ToolCallOutcome } from '../../observations/tool-call';
import { remoteChecks } from '.';
import { expectAllSound } from '../testing/expect-sound';

const weather: RemoteServerSeen = {
  id: 'rs_1',
  name: 'Weather Station',
  slug: 'weather-station-1a2b3c',
  status: 'active',
  isTenantShared: true,
  ownerUserId: 'usr_1',
  consecutiveFailures: 0,
  lastHealthStatus: 'ok',
};
const forecast = 'remote.tenant.weather-station-1a2b3c.get_forecast';

interface Scene {
  readonly symptom?: DiagnosisRequest['symptom'];
  readonly tool?: string | null;
  /** Null: the list could not be had. */
  readonly listed?: readonly string[] | null;
  readonly servers?: RemoteServersSeen['list'] | readonly RemoteServerSeen[];
  /** Null: the profile could not be read. */
  readonly identity?: Partial<Identity> | null;
  readonly call?: ToolCallOutcome;
  readonly serverName?: string;
}

const ok = { status: 200, requestId: 'req_1', durationMs: 1 };
const refused = (status: number, code: string | null): RemoteServersSeen['list'] => ({
  kind: 'refused',
  status,
  code,
  message: 'no',
  retryAfterSeconds: null,
  requestId: 'req_1',
  durationMs: 1,
});

function judged(scene: Scene) {
  const { symptom = 'remote-tools-missing', tool = null, listed = ['me_get'], servers = [weather] } = scene;
  const seen = (value: unknown) => ({ state: 'seen', value, startedAt: '', durationMs: 1 });
  const list = 'kind' in servers ? servers : { kind: 'ok', value: servers, ...ok };
  const me = {
    id: 'usr_1',
    tenant: null,
    roles: ['tenant_user'],
    permissions: [],
    modulePermissions: ['scailink:remote.use'],
  };
  const observations = {
    request: seen({ symptom, tool }),
    target: seen({ endpoint: 'https://grid.example/mcp' }),
    mcp: seen({
      initialize: { kind: 'ok', value: { serverName: scene.serverName ?? 'scaigrid' } },
      toolsList:
        listed === null
          ? { kind: 'not-reached' }
          : { kind: 'ok', value: { tools: listed.map((name) => ({ name })), count: listed.length } },
    }),
    identity: seen({
      me:
        scene.identity === null
          ? { kind: 'failed', code: 'timeout', durationMs: 1 }
          : { kind: 'ok', value: { ...me, ...scene.identity }, ...ok },
      accounts: null,
    }),
    'remote-servers': seen({ collection: 'remote-servers', list }),
    'tool-call': seen({ tool: tool ?? '', call: scene.call ?? { kind: 'not-called', why: 'not-listed' } }),
  } as unknown as Observations;
  const results = expectAllSound(judge(observations, remoteChecks));
  const of = (id: string) => {
    const found = results.find(({ result }) => result.id === id);
    return {
      status: found?.result.status,
      codes: found?.findings.map(({ code, variant }) =>
        variant === undefined ? code : `${code}/${variant}`,
      ),
      findings: found?.findings,
    };
  };
  return { tools: of('remote-tools'), call: of('remote-call') };
}

describe('remote tools', () => {
  it.each<[string, Scene, string, string[]]>([
    ['the tool is listed', { tool: forecast, listed: [forecast] }, 'passed', []],
    ['any are listed', { listed: [forecast] }, 'passed', ['remote.listed']],
    [
      'listed, and the registry may not be read',
      { listed: [forecast], servers: refused(403, 'AUTHZ_PERMISSION_DENIED') },
      'passed',
      ['remote.listed'],
    ],
    ['nothing registered', { servers: [] }, 'failed', ['remote.none-registered']],
    ['active, but silent', {}, 'failed', ['remote.unhealthy/no-tools']],
    ['active, but silent, asked by name', { tool: forecast }, 'failed', ['remote.unhealthy/no-tools']],
    ['nothing at all is listed', { listed: [] }, 'unknown', []],
    [
      'without a status',
      { servers: [{ ...weather, status: null }], listed: [forecast] },
      'passed',
      ['remote.listed'],
    ],
    [
      'in error',
      {
        servers: [{ ...weather, status: 'error', consecutiveFailures: 3, lastHealthStatus: 'TimeoutError' }],
      },
      'failed',
      ['remote.unhealthy'],
    ],
    [
      'in error, with no more said',
      { servers: [{ ...weather, status: 'error', consecutiveFailures: null, lastHealthStatus: null }] },
      'failed',
      ['remote.unhealthy/bare'],
    ],
    [
      'waiting',
      { servers: [{ ...weather, status: 'pending' }], tool: forecast },
      'failed',
      ['remote.pending-approval'],
    ],
    [
      'one of two in trouble, the other asked for',
      {
        servers: [weather, { ...weather, id: 'rs_2', slug: 'news-ff00aa', status: 'error' }],
        tool: forecast,
        listed: [forecast],
      },
      'passed',
      [],
    ],
    [
      'the slug without its hash, and the server in trouble as well',
      { servers: [{ ...weather, status: 'error' }], tool: 'remote.tenant.weather-station.get_forecast' },
      'failed',
      ['remote.slug-mismatch/hash', 'remote.unhealthy/bare'],
    ],
    [
      'a slug like none',
      { tool: 'remote.tenant.calendar-0a0a0a.add' },
      'failed',
      ['remote.slug-mismatch/none'],
    ],
    [
      'a slug like a listed one, and the registry may not be read',
      {
        tool: 'remote.tenant.wether-station-1a2b3c.get_forecast',
        listed: [forecast],
        servers: refused(403, 'AUTHZ_PERMISSION_DENIED'),
      },
      'failed',
      ['remote.slug-mismatch'],
    ],
    ['no permission', { identity: { modulePermissions: [] } }, 'failed', ['remote.permission-missing']],
    [
      'an admin needs no grant',
      { identity: { roles: ['tenant_admin'], modulePermissions: [] }, listed: [forecast] },
      'passed',
      ['remote.listed'],
    ],
    ['the profile lists no module permissions', { identity: { modulePermissions: null } }, 'unknown', []],
    ['the registry may not be read', { servers: refused(403, 'AUTHZ_PERMISSION_DENIED') }, 'unknown', []],
    ['the registry is not found', { servers: refused(404, 'NOT_FOUND'), tool: forecast }, 'unknown', []],
    ['no answer', { servers: { kind: 'failed', code: 'timeout', durationMs: 1 } }, 'unknown', []],
    ['not asked', { servers: { kind: 'not-asked' } as never }, 'unknown', []],
    ['refused without a code', { servers: refused(500, null) }, 'unknown', []],
    ['nothing registered, and yet listed', { servers: [], listed: [forecast] }, 'passed', ['remote.listed']],
    [
      'nothing registered, asked by name',
      { servers: [], tool: forecast },
      'failed',
      ['remote.none-registered'],
    ],
    [
      'without a slug or a name, in trouble',
      {
        servers: [
          {
            ...weather,
            name: null,
            slug: null,
            status: 'error',
            isTenantShared: null,
            consecutiveFailures: 0,
          },
        ],
      },
      'failed',
      ['remote.unhealthy/bare'],
    ],
    [
      'without a slug, and active',
      { servers: [{ ...weather, slug: null, isTenantShared: false }], listed: [forecast] },
      'passed',
      ['remote.listed'],
    ],
    [
      'approved is not waiting',
      { servers: [{ ...weather, status: 'approved' }], listed: [forecast] },
      'passed',
      ['remote.listed'],
    ],
    [
      'a server of somebody’s own, by the wrong hash',
      {
        servers: [{ ...weather, isTenantShared: false }],
        tool: 'remote.usr_1.weather-station.get_forecast',
      },
      'failed',
      ['remote.slug-mismatch/hash'],
    ],
    [
      'a server of nobody knows whom, by the wrong hash',
      {
        servers: [{ ...weather, isTenantShared: null, ownerUserId: null }],
        identity: { id: null },
        tool: 'remote.tenant.weather-station.get_forecast',
      },
      'failed',
      ['remote.slug-mismatch/none'],
    ],
    [
      'a name that is hardly one',
      { tool: 'remote.', servers: [{ ...weather, slug: null }] },
      'failed',
      ['remote.slug-mismatch/none'],
    ],
    [
      'silent, asked by name, by an account that nobody knows',
      { tool: forecast, identity: { modulePermissions: null } },
      'unknown',
      [],
    ],
    ['the profile could not be read', { identity: null, tool: forecast }, 'unknown', []],
    [
      'an account without roles or id',
      { identity: { id: null, roles: [], modulePermissions: [] } },
      'failed',
      ['remote.permission-missing'],
    ],
    [
      'refused, and the module is named in no words',
      { servers: { ...refused(503, null), message: '' } as RemoteServersSeen['list'] },
      'unknown',
      [],
    ],
    [
      'unasked: the list cannot be had',
      { symptom: 'everything', servers: refused(500, null) },
      'skipped',
      [],
    ],
    ['unasked: silent for want of any list', { symptom: 'everything', listed: [] }, 'skipped', []],
    ['no list of tools', { listed: null }, 'unknown', []],
    [
      'the registry is off',
      { servers: refused(503, 'SCAILINK_REGISTRY_DISABLED') },
      'failed',
      ['remote.registry-disabled'],
    ],
    [
      'the module is off',
      { servers: refused(403, 'MODULE_NOT_ENABLED') },
      'failed',
      ['tool.module-disabled'],
    ],
    ['unasked: all well', { symptom: 'everything', listed: [forecast] }, 'passed', []],
    ['unasked: nothing registered', { symptom: 'everything', servers: [] }, 'skipped', []],
    ['unasked: no permission', { symptom: 'everything', identity: { modulePermissions: [] } }, 'skipped', []],
    [
      'unasked: in error',
      { symptom: 'everything', servers: [{ ...weather, status: 'error' }] },
      'warning',
      ['remote.unhealthy/bare'],
    ],
    [
      'unasked by symptom, asked by name',
      { symptom: 'everything', tool: forecast, identity: { modulePermissions: [] } },
      'failed',
      ['remote.permission-missing'],
    ],
  ])('%s', (_what, scene, status, codes) => {
    const { tools } = judged(scene);
    expect([tools.status, tools.codes]).toEqual([status, codes]);
  });
});

describe('a remote call', () => {
  const error = (code: string | null, message: string): ToolCallOutcome => ({
    kind: 'tool-error',
    code,
    message,
    durationMs: 1,
    requestId: 'req_9',
  });
  it.each<[string, ToolCallOutcome, string, string[]]>([
    ['an upstream error', error('StationOfflineError', 'offline'), 'failed', ['remote.upstream-error']],
    ['refused arguments', error('ValidationError', 'city'), 'failed', ['remote.upstream-error/arguments']],
    ['no connection', error('ConnectError', 'failed'), 'failed', ['remote.transport-error/connect']],
    [
      'no answer, in words alone',
      error(null, 'Request timed out'),
      'failed',
      ['remote.transport-error/timeout'],
    ],
    ['the gateway’s own refusal', error('RATE_LIMITED', 'slow down'), 'unknown', []],
    ['a call without an end', { kind: 'unfinished', waitedMs: 15_000 }, 'unknown', []],
    [
      'our own connection',
      { kind: 'failed', status: null, code: 'ECONNRESET', message: '', durationMs: 1, requestId: null },
      'unknown',
      [],
    ],
    ['not called', { kind: 'not-called', why: 'may-change' }, 'unknown', []],
    [
      'a result',
      { kind: 'result', shape: { kind: 'null' } as never, durationMs: 1, requestId: null },
      'passed',
      [],
    ],
    ['an error that names nobody', error(null, 'it broke'), 'failed', ['remote.upstream-error']],
    [
      'the answer’s own failure, in words alone',
      {
        kind: 'failed',
        status: null,
        code: null,
        message: 'Request timed out',
        durationMs: 1,
        requestId: null,
      },
      'failed',
      ['remote.transport-error/timeout'],
    ],
    [
      'a status without a code',
      { kind: 'failed', status: 500, code: null, message: 'boom', durationMs: 1, requestId: null },
      'unknown',
      [],
    ],
  ])('%s', (_what, outcome, status, codes) => {
    const { call } = judged({
      symptom: 'remote-call-fails',
      tool: forecast,
      listed: [forecast],
      call: outcome,
    });
    expect([call.status, call.codes]).toEqual([status, codes]);
  });

  it('that was not made is nobody’s business where nobody asked', () => {
    const scene = { symptom: 'everything', tool: forecast, listed: [forecast] } as const;
    expect(judged(scene).call.status).toBe('skipped');
  });

  it('keeps the request id', () => {
    const { call } = judged({ tool: forecast, listed: [forecast], call: error('BoomError', 'x') });
    expect(call.findings?.[0]?.requestId).toBe('req_9');
  });

  it('is none of ours on another server', () => {
    const scene = { tool: forecast, listed: [forecast], call: error('BoomError', 'x') };
    expect(judged({ ...scene, serverName: 'other' }).call.status).toBe('skipped');
    expect(judged({ ...scene, tool: 'echo' }).call.status).toBe('skipped');
  });
});
