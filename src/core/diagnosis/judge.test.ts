import { describe, expect, it } from 'vitest';
import { catalogue } from '../findings/catalogue';
import type { FindingCode } from '../findings/codes';
import { defineCheck } from './check';
import type { Finding } from './diagnosis';
import { judge, orderFindings } from './judge';

const finding = (code: FindingCode, causedBy?: FindingCode): Finding => ({
  code,
  check: 'net-dns',
  severity: catalogue[code].severity,
  who: 'you',
  evidence: [],
  ...(causedBy === undefined ? {} : { causedBy }),
});

const codes = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, causedBy }) => (causedBy === undefined ? code : `${code} <- ${causedBy}`));

describe('orderFindings', () => {
  it('puts errors before warnings, and the path’s order within', () => {
    expect(
      codes(
        orderFindings([
          finding('request.id'),
          finding('auth.token-expired'),
          finding('entry.secret-in-file'),
          finding('config.syntax'),
        ]),
      ),
    ).toEqual(['config.syntax', 'auth.token-expired', 'entry.secret-in-file', 'request.id']);
  });

  it('puts a consequence after its cause', () => {
    expect(
      codes(
        orderFindings([
          finding('app.log-names-cause', 'auth.token-expired'),
          finding('auth.token-expired'),
          finding('net.dns'),
        ]),
      ),
    ).toEqual(['net.dns', 'auth.token-expired', 'app.log-names-cause <- auth.token-expired']);
  });

  it('treats a finding whose cause was not found as a root', () => {
    expect(codes(orderFindings([finding('app.log-names-cause', 'net.dns')]))).toEqual([
      'app.log-names-cause',
    ]);
  });

  it('keeps findings that name each other', () => {
    expect(
      orderFindings([finding('net.dns', 'net.refused'), finding('net.refused', 'net.dns')]),
    ).toHaveLength(2);
  });
});

describe('judge', () => {
  it('skips checks whose observation a saved report does not hold', () => {
    const check = defineCheck({
      id: 'net-dns',
      station: 'network',
      symptoms: [],
      needs: ['dns'],
      judge: () => ({ status: 'passed' }),
    });
    expect(judge({}, [check])[0]?.result).toMatchObject({ status: 'skipped', reason: 'not-applicable' });
  });
});
