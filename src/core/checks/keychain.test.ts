import { describe, expect, it } from 'vitest';
import type { ObservationValues } from '../diagnosis/observations';
import { keychain } from './keychain';

describe('keychain', () => {
  const judge = (available: boolean, connection: string | null) =>
    keychain.judge({
      keychain: { available, problem: available ? null : 'locked', connections: [] },
      target: { connection },
    } as unknown as ObservationValues);

  it('passes when it is available', () => {
    expect(judge(true, null)).toEqual({ status: 'passed' });
  });

  it('says more where the connection’s token is kept in it', () => {
    expect(judge(false, null)).toMatchObject({ findings: [{ severity: 'info' }] });
    expect(judge(false, 'work')).toMatchObject({ findings: [{ severity: 'warning' }] });
  });
});
