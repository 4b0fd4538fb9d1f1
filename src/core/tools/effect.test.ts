import { expect, it } from 'vitest';
import { asksFirst, effectOf } from './effect';

const silent = { readOnly: null, destructive: null };

it.each([
  ['models_list', silent, 'reads'],
  ['me_get', silent, 'reads'],
  ['inference_chat', silent, 'runs'],
  ['models_delete', silent, 'changes'],
  ['modules_enable', silent, 'changes'],
  ['models_archive', silent, 'changes'],
  ['remote.tenant.weather-1a2b3c.get_forecast', silent, 'reads'],
  ['remote.tenant.tickets-1a2b3c.createTicket', silent, 'changes'],
  ['remote.tenant.tickets-1a2b3c.frobnicate', silent, 'unknown'],
  ['remote.tenant.tickets-1a2b3c.frobnicate', { readOnly: true, destructive: null }, 'reads'],
  ['remote.tenant.tickets-1a2b3c.get', { readOnly: false, destructive: true }, 'changes'],
  // A server's promise does not make a deletion harmless.
  ['remote.tenant.tickets-1a2b3c.delete_all', { readOnly: true, destructive: null }, 'changes'],
  ['models_list', { readOnly: false, destructive: null }, 'changes'],
  ['models_list', { readOnly: null, destructive: true }, 'changes'],
  ['models_list', { readOnly: true, destructive: true }, 'reads'],
  ['inference_chat', { readOnly: null, destructive: true }, 'changes'],
  ['models_view_test', silent, 'reads'],
  ['remote.tenant.tickets-1a2b3c.get', { readOnly: false, destructive: null }, 'changes'],
  ['remote.tenant.tickets-1a2b3c.frobnicate', { readOnly: false, destructive: null }, 'changes'],
] as const)('a call of %s with %o %s', (tool, hints, effect) => {
  expect(effectOf(tool, hints)).toBe(effect);
});

it('asks before what changes something and before what cannot be told', () => {
  expect((['reads', 'runs', 'changes', 'unknown'] as const).map(asksFirst)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
