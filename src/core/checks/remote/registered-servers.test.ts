import { describe, expect, it } from 'vitest';
import type { Identity } from '../../observations/identity';
import type { RemoteServerSeen } from '../../observations/remote-servers';
import { evidenceInEnglish, inEnglish } from '../../words/testing/in-english';
import { isActive, serverInShort, troubleOf, unhealthy } from './registered-servers';

const weather: RemoteServerSeen = {
  ...{ id: 'rs_1', name: 'Weather', slug: 'weather-1a2b3c', status: 'active' },
  ...{ isTenantShared: true, ownerUserId: null, consecutiveFailures: 0, lastHealthStatus: null },
};
const who = (modulePermissions: readonly string[] | null): Identity => ({
  ...{ id: 'usr_1', tenant: null, roles: ['tenant_user'], permissions: [], modulePermissions },
});
const registered = (more: Partial<RemoteServerSeen>, identity: Identity | null = null) =>
  ({ server: { ...weather, ...more }, collection: 'remote-servers', identity }) as const;

describe('a registered server', () => {
  it.each<[Partial<RemoteServerSeen>, string]>([
    [{}, 'Weather, weather-1a2b3c, active, '],
    [{ isTenantShared: null }, 'Weather, weather-1a2b3c, active'],
    [{ name: null }, 'weather-1a2b3c, weather-1a2b3c, active, '],
    [{ name: null, slug: null }, 'rs_1, active, '],
  ])('in one line, %#', (more, line) => {
    const said = inEnglish(serverInShort({ ...weather, ...more }));
    expect(said.slice(0, line.length)).toBe(line);
    expect(said.length > line.length).toBe(line.endsWith(' '));
  });

  it('says whose it is, and that it has no status', () => {
    const [shared, own, none] = [{}, { isTenantShared: false }, { status: null }].map((more) =>
      inEnglish(serverInShort({ ...weather, ...more })),
    );
    expect(shared).not.toBe(own);
    expect(none?.split(', ')[2]).not.toBe('active');
    expect(none?.split(', ')).toHaveLength(4);
  });

  it.each([
    ...['active', 'approved', 'healthy', 'ok', 'enabled', 'connected', null].map(
      (status) => [status, null] as const,
    ),
    ...['pending', 'pending_approval', 'in_review', 'waiting', 'requested'].map(
      (status) => [status, 'remote.pending-approval'] as const,
    ),
    ...['error', 'inactive', 'unhealthy', 'disconnected', 'okay', ''].map(
      (status) => [status, 'remote.unhealthy'] as const,
    ),
  ])('%s is in trouble: %s', (status, code) => {
    expect(troubleOf(registered({ status }))?.code ?? null).toBe(code);
    expect(isActive({ ...weather, status })).toBe(code === null);
  });

  it.each<[Partial<RemoteServerSeen>, 'no-tools' | undefined, string | undefined, number]>([
    [{ consecutiveFailures: 3, lastHealthStatus: 'timeout' }, undefined, undefined, 2],
    [{ consecutiveFailures: 3, lastHealthStatus: 'timeout' }, 'no-tools', 'no-tools', 2],
    [{ consecutiveFailures: 1, lastHealthStatus: null }, undefined, 'bare', 1],
    [{ consecutiveFailures: 0, lastHealthStatus: 'timeout' }, undefined, 'bare', 1],
    [{ consecutiveFailures: null, lastHealthStatus: 'timeout' }, undefined, 'bare', 1],
  ])('that is not well tells what is known, %#', (more, given, variant, shown) => {
    const finding = unhealthy(registered(more), given);
    expect(finding.variant).toBe(variant);
    expect(evidenceInEnglish(finding).map(({ label }) => label)).toEqual(
      ['remote-server', 'last-failure'].slice(0, shown),
    );
  });

  const mine = 'scailink:remote.manage_own';
  const all = 'scailink:remote.manage_tenant';
  it.each<[string, Partial<RemoteServerSeen>, Identity | null, string, string | undefined, string]>([
    ['a shared one, by who may', {}, who([all]), all, undefined, 'refresh-remote'],
    [
      'a shared one, by who may only mend own ones',
      {},
      who([mine]),
      all,
      'tenant-admin',
      'refresh-remote-by-admin',
    ],
    ['an own one', { isTenantShared: false }, who([mine]), mine, undefined, 'refresh-remote'],
    [
      'one of nobody knows whom',
      { isTenantShared: null },
      who([]),
      mine,
      'tenant-admin',
      'refresh-remote-by-admin',
    ],
    ['one, by nobody knows whom', {}, null, all, undefined, 'refresh-remote'],
    ['one, where nobody knows what is permitted', {}, who(null), all, undefined, 'refresh-remote'],
  ])('is asked again: %s', (_what, more, identity, permission, whose, remedy) => {
    const finding = unhealthy(registered({ status: 'error', ...more }, identity));
    expect(finding.params).toMatchObject({
      server: 'Weather',
      status: 'error',
      permission,
      path: '/v1/modules/scailink/remote-servers/rs_1/refresh',
    });
    expect([finding.who, finding.remedies]).toEqual([whose, [remedy, 'mend-remote-server']]);
  });

  it('has no path where nobody knows the registry', () => {
    const finding = unhealthy({ ...registered({ status: null, lastHealthStatus: null }), collection: null });
    expect(finding.params).toMatchObject({ path: '', status: '', failure: '' });
    expect(inEnglish(finding.params?.['failures'])).toContain('0');
  });
});
