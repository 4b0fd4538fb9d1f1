import { describe, expect, it } from 'vitest';
import { knownTools } from './known-tools';
import { readRequestOf, readsOnly } from './read-request';

describe('the REST request that reads the same', () => {
  it.each<[string, Record<string, unknown>, string | null]>([
    ['me_get', {}, '/v1/me'],
    ['models_list', { limit: 5, modality: 'chat' }, '/v1/models?limit=5&modality=chat'],
    ['models_get', { slug: 'scailabs/poolnoodle omni' }, '/v1/models/scailabs%2Fpoolnoodle%20omni'],
    ['models_list', { limit: undefined, modality: 'chat' }, '/v1/models?modality=chat'],
    ['models_get', { slug: undefined }, null],
    ['models_get', {}, null],
    ['models_get', { slug: '' }, null],
    ['models_list', { filter: { deep: true } }, null],
    ['inference_chat', { model: 'a' }, null],
    ['models_delete', { slug: 'a' }, null],
    ['remote.tenant.weather.get_forecast', {}, null],
    ['constructor', {}, null],
  ])('of %s with %j is %s', (tool, args, expected) => {
    expect(readRequestOf(tool, args)).toBe(expected);
  });

  it('no tool that is recorded in the audit log counts as reading', () => {
    const recorded = knownTools.filter(({ auditAction }) => auditAction !== null);
    expect(recorded.length).toBeGreaterThan(10);
    expect(recorded.filter(({ name }) => readsOnly(name))).toEqual([]);
  });
});
