import { describe, expect, it } from 'vitest';
import { allChecks } from '../checks';
import type { Check } from '../diagnosis/check';
import { checksOfSymptom, withEarlier } from './checks-of-symptom';
import { symptomIds } from './symptoms';

describe('checksOfSymptom', () => {
  it.each(symptomIds)('%s looks for every cause that its checks come after', (symptom) => {
    const chosen = checksOfSymptom(symptom, allChecks);
    const ids = new Set(chosen.map(({ id }) => id));
    expect(chosen.flatMap(({ after = [] }) => after).filter((id) => !ids.has(id))).toEqual([]);
    expect(ids).toContain('config-entry-present');
  });

  it('runs everything, or what belongs to it', () => {
    expect(checksOfSymptom('everything', allChecks)).toBe(allChecks);
    const chosen = checksOfSymptom('high-latency', allChecks);
    expect(chosen.length).toBeLessThan(allChecks.length);
    expect(chosen).toEqual(allChecks.filter((check) => chosen.includes(check)));
  });

  it('takes a check and what it comes after, near and far, once and in order', () => {
    const check = (id: string, after?: readonly string[]) => ({ id, after }) as unknown as Check;
    const all = [
      check('a'),
      check('b', ['a']),
      check('c', ['b', 'a']),
      check('d', ['gone']),
      check('e', ['e']),
    ];
    const ids = (...wanted: readonly string[]) =>
      withEarlier(all, ({ id }) => wanted.includes(id)).map(({ id }) => id as string);
    expect(ids('c')).toEqual(['a', 'b', 'c']);
    expect(ids('d')).toEqual(['d']);
    expect(ids('e', 'a')).toEqual(['a', 'e']);
    expect(ids()).toEqual([]);
  });

  it('knows every check once', () => {
    expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
  });
});
