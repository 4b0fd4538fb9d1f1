import { describe, expect, it } from 'vitest';
import type { ReportCheck } from '../../core/report/schema';
import { outcomeOf } from './outcome';
import { sampleReport } from './sample-report';

const before = sampleReport({ findings: [{ code: 'net.dns', check: 'net-dns' }], firstFix: 'net.dns' });
const verdictAfter = (...checks: Partial<ReportCheck>[]) =>
  outcomeOf(before, sampleReport({ checks }))?.verdict;

describe('a second look', () => {
  it('says nothing when there was nothing to fix, or no first look', () => {
    expect(outcomeOf(null, before)).toBeNull();
    expect(outcomeOf(sampleReport({}), before)).toBeNull();
  });

  it('says that the finding is still there', () => {
    expect(outcomeOf(before, before)).toEqual({
      verdict: 'still-there',
      title: 'The host name does not exist',
    });
  });

  it('says fixed when its check passes, or fails for another reason', () => {
    expect(verdictAfter({ status: 'passed' })).toBe('fixed');
    expect(verdictAfter({ status: 'failed' })).toBe('fixed');
  });

  it('never says fixed of what it could not look at', () => {
    expect(verdictAfter({ status: 'unknown' })).toBe('cannot-tell');
    expect(verdictAfter({ status: 'skipped', because: 'config.syntax' })).toBe('cannot-tell');
    expect(verdictAfter({ id: 'net-tcp' })).toBe('cannot-tell');
  });

  it('says fixed when the check has nothing left to judge at a sound station', () => {
    expect(verdictAfter({ status: 'skipped' }, { id: 'net-tcp' })).toBe('fixed');
    expect(verdictAfter({ status: 'skipped' }, { id: 'net-tcp', status: 'failed' })).toBe('cannot-tell');
  });
});
