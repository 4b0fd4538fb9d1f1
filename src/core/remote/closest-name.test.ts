import { describe, expect, it } from 'vitest';
import { closestRemoteName } from './closest-name';
import { registryPath, refreshPath, isRegistryDisabled } from './registry';
import { asksForRemoteTool, parseRemoteName } from './remote-name';

const forecast = 'remote.tenant.weather-station-1a2b3c.get_forecast';
const mine = 'remote.usr_1.weather-station-1a2b3c.get_forecast';
const current = 'remote.tenant.weather-station-1a2b3c.get_current';

describe('of several real names', () => {
  it.each<[string, readonly string[], string | null, string | undefined]>([
    ['remote.tenant.weather-station-1a2b3c.get_forcast', [current, forecast], forecast, 'tool'],
    ['remote.tenant.weather-station-1a2b3c.get_forcast', [forecast, current], forecast, 'tool'],
    ['remote.tenant.weather-station.get_forecast', [mine, forecast], forecast, 'hash'],
    ['remote.usr_1.weather-station.get_forecast', [forecast, mine], mine, 'hash'],
    ['remote.usr_1.weather-station.get_forecast', [mine, forecast], mine, 'hash'],
    ['remote.usr_2.weather-station-1a2b3c.get_forecast', [forecast], forecast, 'scope'],
    ['  remote.tenant.weather-station-1a2b3c.get_forcast ', [forecast], forecast, 'shape'],
    ['REMOTE.tenant.Weather Station.get_forecast', [forecast], forecast, 'shape'],
    ['remote.tenant.__Weather  Station__.get_forecast', [forecast], forecast, 'slug'],
    ['remote...tenant.weather-station-1a2b3c.get_forecast', [forecast], forecast, 'shape'],
    ['remote/tenant/weather-station-1a2b3c/GET_FORECAST', [forecast], forecast, 'shape'],
    ['remote:weather-station:get_forecast', [mine, forecast], mine, 'shape'],
    // Without a tool any of the server's: the first.
    ['remote.weather-station', [current, forecast], current, 'shape'],
    ['remote.tenant.other-1a2b3c.get_forecast', [forecast], null, undefined],
    ['remote.tenant.weather-station-1a2b3c.delete_everything', [forecast], null, undefined],
    ['remote.tenant.weather-station-1a2b3c.get_forecast', ['me_get'], null, undefined],
    ['anything', [], null, undefined],
    // Mistakes in a third of the letters, and in one of a short name.
    ['remote.tenant.abcdef.xyz', ['remote.tenant.abcxyf.xyz'], 'remote.tenant.abcxyf.xyz', 'slug'],
    ['remote.tenant.abcdef.xyz', ['remote.tenant.abxyzf.xyz'], null, undefined],
    ['remote.tenant.ab.xy', ['remote.tenant.ac.xy'], 'remote.tenant.ac.xy', 'slug'],
    ['remote.tenant.ab.xy', ['remote.tenant.ab.zz'], null, undefined],
    ['remote.tenant.ab.xyzabc', ['remote.tenant.ab.xyzaxx'], 'remote.tenant.ab.xyzaxx', 'tool'],
    // The same server counts for more than the same letters of another one.
    [
      'remote.tenant.ab-1a2b3c.get',
      ['remote.tenant.ab-1a2b3d.get', 'remote.tenant.ab-1a2b3c.got'],
      'remote.tenant.ab-1a2b3d.get',
      'slug',
    ],
  ])('%s means', (wanted, real, name, difference) => {
    const found = closestRemoteName(wanted, real);
    expect([found?.name ?? null, found?.difference]).toEqual([name, difference]);
  });

  it('one that is too long is nobody’s', () => {
    const long = (length: number) => `remote.tenant.${'a'.repeat(length - 'remote.tenant..get'.length)}.get`;
    expect(closestRemoteName(long(256), [long(256)])?.name).toBe(long(256));
    expect(closestRemoteName(long(256), [long(257)])).toBeNull();
  });
});

describe('a name', () => {
  it.each([
    [' remote.x', true],
    ['a remote.x', false],
    ['remotely', false],
  ])('%j asks for a remote tool: %s', (name, is) => expect(asksForRemoteTool(name)).toBe(is));

  it.each([
    ['local.tenant.slug.tool', null],
    ['remote.tenant..tool', null],
    ['remote.tenant.slug...', null],
    ['remote.tenant.slug..x', { scope: 'tenant', slug: 'slug', tool: '.x' }],
  ])('%s has its parts', (name, parts) => expect(parseRemoteName(name)).toEqual(parts));
});

it('the registry has its paths', () => {
  expect(registryPath('remote-servers')).toBe('/v1/modules/scailink/remote-servers');
  expect(registryPath('remote-servers', 'a/b')).toBe('/v1/modules/scailink/remote-servers/a%2Fb');
  expect(refreshPath('remote-servers', 'rs_1')).toBe('/v1/modules/scailink/remote-servers/rs_1/refresh');
  expect([{ code: 'SCAILINK_REGISTRY_DISABLED' }, { code: null }].map(isRegistryDisabled)).toEqual([
    true,
    false,
  ]);
});
