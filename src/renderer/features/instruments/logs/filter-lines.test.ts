import { expect, it } from 'vitest';
import type { LogLineView } from '../../../../shared/ipc/logs';
import { filterLines, type LineFilter } from './filter-lines';

const line = (id: string, rest: Partial<LogLineView>): LogLineView => ({
  id,
  at: null,
  level: 'info',
  entry: null,
  source: 0,
  text: '',
  meaning: null,
  ...rest,
});
const lines = [
  line('a', {
    level: 'error',
    text: 'spawn npx ENOENT',
    meaning: { sentence: 'Not found', role: 'cause', code: 'entry.command-not-found' },
  }),
  line('b', { level: 'warning', source: 1, text: 'Slow' }),
  line('c', { entry: 'ScaiGrid', text: 'Hello' }),
  line('d', { level: null, text: 'raw' }),
];
const everything: LineFilter = { text: '', level: 'all', source: null, explained: false };

it.each<[Partial<LineFilter>, string]>([
  [{}, 'abcd'],
  [{ level: 'error' }, 'a'],
  [{ level: 'warning' }, 'ab'],
  [{ source: 1 }, 'b'],
  [{ explained: true }, 'a'],
  [{ text: 'enoent' }, 'a'],
  [{ text: 'not FOUND' }, 'a'],
  [{ text: 'command-not' }, 'a'],
  [{ text: 'scaigrid' }, 'c'],
  [{ text: 'hello', level: 'error' }, ''],
])('%j leaves %s', (filter, ids) => {
  expect(
    filterLines(lines, { ...everything, ...filter })
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});
