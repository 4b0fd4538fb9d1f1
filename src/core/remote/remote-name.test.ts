import { describe, expect, it } from 'vitest';
import { closestRemoteName } from './closest-name';
import { editDistance } from './edit-distance';
import { asksForRemoteTool, parseRemoteName, remoteNameOf, slugWithoutHash } from './remote-name';

describe('a remote name', () => {
  it.each([
    ['remote.tenant.weather-1a2b3c.get', { scope: 'tenant', slug: 'weather-1a2b3c', tool: 'get' }],
    ['remote.usr_uma.notes-1a2b3c.notes.add', { scope: 'usr_uma', slug: 'notes-1a2b3c', tool: 'notes.add' }],
    ['remote.tenant.weather-1a2b3c', null],
    ['remote.tenant.weather-1a2b3c.', null],
    ['remote..weather-1a2b3c.get', null],
    ['tenant.weather-1a2b3c.get', null],
    ['', null],
  ])('%s', (name, parts) => {
    expect(parseRemoteName(name)).toEqual(parts);
    if (parts !== null) expect(remoteNameOf(parts)).toBe(name);
  });

  it.each([
    ['remote.tenant.weather.get', true],
    ['Remote.tenant', true],
    ['remote/tenant/weather/get', true],
    ['remote', true],
    ['remote_sessions_list', false],
    ['me_get', false],
  ])('%s asks for a remote tool: %s', (name, expected) => {
    expect(asksForRemoteTool(name)).toBe(expected);
  });

  it('knows the hash of a slug', () => {
    expect(slugWithoutHash('weather-station-1a2b3c')).toBe('weather-station');
    expect(slugWithoutHash('weather')).toBe('weather');
  });
});

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['same', 'same', 0],
  ])('%s to %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('the closest real name', () => {
  const forecast = 'remote.tenant.weather-station-1a2b3c.get_forecast';
  const stations = 'remote.tenant.weather-station-1a2b3c.list_stations';
  const notes = 'remote.usr_uma.my-station-99ff00.get_forecast';
  const real = [stations, forecast, notes];

  it.each([
    ['remote.tenant.weather-station.get_forecast', forecast, 'hash'],
    ['remote.tenant.wether-station-1a2b3c.get_forecast', forecast, 'slug'],
    ['remote.tenant.weather-station-1a2b3d.list_stations', stations, 'slug'],
    ['remote.tenant.Weather Station.get_forecast', forecast, 'slug'],
    ['remote.tenant.weather-station-1a2b3c.get_forcast', forecast, 'tool'],
    ['remote.usr_uma.weather-station-1a2b3c.get_forecast', forecast, 'scope'],
    ['remote.tenant.my-station-99ff00.get_forecast', notes, 'scope'],
    ['remote.weather-station-1a2b3c.get_forecast', forecast, 'shape'],
    ['remote/tenant/weather-station/get_forecast', forecast, 'shape'],
  ])('of %s', (wanted, name, difference) => {
    expect(closestRemoteName(wanted, real)).toEqual({ name, difference });
  });

  it.each([
    ['another server', 'remote.tenant.calendar-aa11bb.add_event'],
    ['no tool at all', 'remote.tenant.weather-station-1a2b3c'],
    ['nothing but the prefix', 'remote'],
    ['an endless name', `remote.${'x'.repeat(5_000)}`],
  ])('none for %s', (_what, wanted) => {
    expect(closestRemoteName(wanted, real)).toBeNull();
  });

  it('none where there is none', () => {
    expect(closestRemoteName(forecast, [])).toBeNull();
    expect(closestRemoteName(forecast, ['me_get'])).toBeNull();
  });
});
