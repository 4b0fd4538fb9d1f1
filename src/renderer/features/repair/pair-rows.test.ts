import { expect, it } from 'vitest';
import type { DiffRow } from '../../../shared/ipc/contract';
import { pairRows } from './pair-rows';

const row = (kind: DiffRow['kind'], text: string): DiffRow => ({
  kind,
  text,
  beforeLine: null,
  afterLine: null,
});
const shapeOf = (rows: readonly DiffRow[]) =>
  pairRows(rows).map(({ kind, before, after }) => [kind, before?.text ?? null, after?.text ?? null]);

it('puts removed lines beside the added ones that replace them', () => {
  const rows = [
    row('same', '{'),
    row('removed', 'a'),
    row('removed', 'b'),
    row('added', 'A'),
    row('same', '}'),
  ];
  expect(shapeOf(rows)).toEqual([
    ['same', '{', '{'],
    ['changed', 'a', 'A'],
    ['changed', 'b', null],
    ['same', '}', '}'],
  ]);
});

it('keeps separate changes apart', () => {
  const rows = [row('added', 'A'), row('removed', 'b'), row('added', 'B'), row('skipped', '9 lines')];
  expect(shapeOf(rows)).toEqual([
    ['changed', null, 'A'],
    ['changed', 'b', 'B'],
    ['skipped', '9 lines', '9 lines'],
  ]);
});
