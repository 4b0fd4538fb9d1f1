import { describe, expect, it } from 'vitest';
import { readAuditRows } from '../audit/read-rows';
import { isActionOf, isReadAction, isReadOf, recordingOf } from '../audit/service-action';
import { isNewer, offerOf } from '../update/feed';
import { closestRemoteName } from './closest-name';
import { editDistance } from './edit-distance';
import { readServer, readServers } from './read-servers';
import { refreshRequest } from './refresh-request';

describe('the registry’s servers', () => {
  it.each<[unknown, object | null]>([
    [null, null],
    [{ name: 'no id' }, null],
    [
      { id: 's' },
      { id: 's', name: null, slug: null, status: null, isTenantShared: null, consecutiveFailures: null },
    ],
    [
      { id: 's', status: 'ACTIVE', is_tenant_shared: true },
      { status: 'active', isTenantShared: true },
    ],
    [
      { id: 's', isTenantShared: 'yes', user_id: 'u' },
      { isTenantShared: null, ownerUserId: 'u' },
    ],
    [{ id: 's', owner_user_id: 'o', user_id: 'u' }, { ownerUserId: 'o' }],
    [
      { id: 's', consecutive_failures: 3, lastHealthStatus: 'x' },
      { consecutiveFailures: 3, lastHealthStatus: 'x' },
    ],
    [{ id: 's', consecutive_failures: -1 }, { consecutiveFailures: null }],
    [{ id: 's', consecutive_failures: 1.5 }, { consecutiveFailures: null }],
    [{ id: 's', consecutive_failures: '3' }, { consecutiveFailures: null }],
  ])('%j', (row, server) => {
    if (server === null) expect(readServer(row)).toBeNull();
    else expect(readServer(row)).toMatchObject(server);
  });

  it('are the rows with an id, and not without end', () => {
    expect(readServers('text')).toBeNull();
    expect(readServers({ items: [{ id: 'a' }, {}, 7] })?.map(({ id }) => id)).toEqual(['a']);
    expect(readServers(Array.from({ length: 300 }, (_, at) => ({ id: `s${at}` })))).toHaveLength(200);
  });
});

describe('a refresh', () => {
  it.each([
    ['https://grid.example/mcp', 'srv_1', 'https://grid.example'],
    ['http://[::1]:8080/mcp', 'srv_1', 'http://[::1]:8080'],
    ['nonsense', 'srv_1', null],
    ['ftp://grid.example', 'srv_1', null],
    ['https://grid.example', 'a/b', null],
    ['https://grid.example', '"; rm', null],
    ['https://grid.example', '', null],
    ['https://grid.example', '-x', null],
  ])('at %s of %j', (endpoint, id, origin) => {
    const request = refreshRequest(endpoint, 'servers' as never, id);
    expect(request?.url ?? null).toBe(origin === null ? null : `${origin}${request?.path ?? ''}`);
    if (request !== null) expect(request.curl).toContain(`"${request.url}"`);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['kitten', 'sitting', 3],
    ['😀a', '😀b', 1],
  ])('%s, %s: %d', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));
});

describe('a close name', () => {
  const real = ['remote.tenant.weather-1a2b3c.get_forecast'];
  it.each([
    ['remote.tenant.weather-1a2b3c.get_forcast', 'tool'],
    ['remote.tenant.weather.get_forecast', 'hash'],
    ['remote.usr_1.weather-1a2b3c.get_forecast', 'scope'],
    ['remote.weather-1a2b3c.get_forecast', 'shape'],
    ['remote/tenant/weather-1a2b3c/get_forecast', 'shape'],
    ['REMOTE..tenant.weather-1a2b3c.get_forecast', 'shape'],
  ])('to %s differs by %s', (wanted, difference) => {
    expect(closestRemoteName(wanted, real)).toEqual({ name: real[0], difference });
  });

  it.each(['', 'remote', 'remote.x.y.z', 'x'.repeat(1_000)])('is none to %j', (wanted) => {
    expect(closestRemoteName(wanted, real)).toBeNull();
  });
});

describe('audit', () => {
  it.each<[unknown, unknown]>([
    ['text', null],
    [[], []],
    [[7, null], []],
    [
      { items: [{ createdAt: 'then', actor_user_id: 'u', resource_type: 'model' }] },
      [{ timestamp: 'then', action: null, actorId: 'u', resource: 'model', status: null, requestId: null }],
    ],
    [
      [
        {
          timestamp: 't',
          action: 'a.b',
          actor_id: 'x',
          resource_type: 'r',
          resource_id: '1',
          request_id: 'q',
          status: 's',
        },
      ],
      [{ timestamp: 't', action: 'a.b', actorId: 'x', resource: 'r 1', status: 's', requestId: 'q' }],
    ],
  ])('rows of %j', (value, rows) => expect(readAuditRows(value)).toEqual(rows));

  it('keeps fifty rows', () => {
    expect(readAuditRows(Array.from({ length: 60 }, () => ({})))).toHaveLength(50);
  });

  it.each([
    ['sessions_list_all', 'read'],
    ['sessions_', 'unknown'],
    ['sessions_Do', 'unknown'],
    ['frobnicate', 'unknown'],
    ['api_keys_rotate', 'recorded'],
  ])('of %s is %s', (tool, kind) => expect(recordingOf(tool).kind).toBe(kind));

  it('knows a read, and whose', () => {
    expect([isReadAction('model.list'), isReadAction('model.create'), isReadAction('list')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isReadOf('models.list', 'models_list'), isReadOf('model.list', 'models_list')]).toEqual([
      true,
      true,
    ]);
    expect([isReadOf('model', 'models_'), isReadOf('model.get', 'models_list')]).toEqual([false, false]);
  });

  it.each([
    ['session.message', 'session.send_message', true],
    ['session.send_message', 'session.send_message', true],
    ['room.message', 'session.send_message', false],
    ['session.delete', 'session.send_message', false],
    ['session', 'session.send', false],
    ['session.x', 'session', false],
  ])('%s is that of %s: %s', (action, wanted, is) => expect(isActionOf(action, wanted)).toBe(is));
});

describe('an update', () => {
  const here = { version: '1.2.3', system: 'linux', arch: 'x64', now: Date.parse('2026-01-01T00:00:00Z') };
  const file = { system: 'linux', arch: 'x64', name: 'a', url: 'https://x/a', size: 1, sha512: '0' } as const;
  const feed = {
    schema: 'ungrey.feed/1',
    version: '1.3.0',
    validUntil: '2026-01-02T00:00:00Z',
    files: [file],
  } as const;
  it.each<[string, object, object, string]>([
    ['is newer', {}, {}, 'newer'],
    ['is as new', { version: '1.2.3' }, {}, 'current'],
    ['is older', { version: '1.2.2' }, {}, 'current'],
    ['is for another system', {}, { system: 'darwin' }, 'current'],
    ['is for another processor', {}, { arch: 'arm64' }, 'current'],
    ['is not believed any more', { validUntil: '2025-12-31T23:59:59Z' }, {}, 'stale'],
  ])('%s', (_name, more, machine, kind) => {
    expect(offerOf({ ...feed, ...more, files: [file] }, { ...here, ...machine }).kind).toBe(kind);
  });

  it.each([
    ['1.2.3', '1.2.3', false],
    ['1.10.0', '1.9.9', true],
    ['2.0.0', '1.99.99', true],
    ['1.2.3', '1.2.4', false],
    ['1.2', '1.2.0', false],
    ['1.2.1', '1.2', true],
  ])('%s is newer than %s: %s', (one, other, is) => expect(isNewer(one, other)).toBe(is));
});
