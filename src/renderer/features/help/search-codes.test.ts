import { expect, it } from 'vitest';
import type { ExplanationView } from '../../../shared/ipc/help';
import { searchCodes } from './search-codes';

const one = (parts: Partial<ExplanationView>): ExplanationView => ({
  code: 'net.dns',
  severity: 'error',
  title: 'The name is not found',
  explanation: 'No address belongs to it.',
  forms: [],
  section: 'entry-grey',
  sectionTitle: 'Grey',
  who: 'you',
  byHand: ['Use a browser'],
  remedies: [],
  ...parts,
});
const codes = [
  one({}),
  one({ code: 'net.proxy-needed', title: 'A proxy is needed', explanation: 'The name goes through it.' }),
];
const found = (search: string) => searchCodes(codes, search).map(({ code }) => code);

it('finds by code, title and text, whatever the case', () => {
  expect(found('DNS')).toEqual(['net.dns']);
  expect(found('proxy NEEDED')).toEqual(['net.proxy-needed']);
  expect(found('no address')).toEqual(['net.dns']);
  expect(found('nothing of it')).toEqual([]);
});

it('puts first what is called so', () => {
  expect(found('name')).toEqual(['net.dns', 'net.proxy-needed']);
  expect(searchCodes([...codes].reverse(), 'name')[0]?.code).toBe('net.dns');
});

it('shows everything without a search', () => {
  expect(found('  ')).toEqual(['net.dns', 'net.proxy-needed']);
});
