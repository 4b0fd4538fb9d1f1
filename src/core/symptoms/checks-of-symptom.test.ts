import { describe, expect, it } from 'vitest';
import { allChecks } from '../checks';
import { checksOfSymptom } from './checks-of-symptom';
import { symptomIds } from './symptoms';

describe('checksOfSymptom', () => {
  it.each(symptomIds)('%s looks for every cause that its checks come after', (symptom) => {
    const chosen = checksOfSymptom(symptom, allChecks);
    const ids = new Set(chosen.map(({ id }) => id));
    expect(chosen.flatMap(({ after = [] }) => after).filter((id) => !ids.has(id))).toEqual([]);
    expect(ids).toContain('config-entry-present');
  });

  it('knows every check once', () => {
    expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
  });
});
