import { describe, expect, it } from 'vitest';
import { foldFindings, sortFindings } from './findings';
import { sampleFinding, sampleReport } from './sample-report';

const dns = sampleFinding({ code: 'net.dns' });
const tls = sampleFinding({ code: 'net.timeout', causedBy: 'net.dns' });
const auth = sampleFinding({ code: 'auth.rejected', causedBy: 'net.timeout' });

describe('folding', () => {
  it('puts what follows, however far, under the root', () => {
    expect(foldFindings([dns, tls, auth])).toEqual([{ finding: dns, consequences: [tls, auth] }]);
  });

  it('finds the root wherever it stands in the list', () => {
    expect(foldFindings([auth, tls, dns])).toEqual([{ finding: dns, consequences: [auth, tls] }]);
  });

  it('keeps a finding whose cause is not in the report', () => {
    expect(foldFindings([tls])).toEqual([{ finding: tls, consequences: [] }]);
  });

  it('loses nothing when findings name each other', () => {
    const one = sampleFinding({ code: 'net.dns', causedBy: 'net.timeout' });
    const other = sampleFinding({ code: 'net.timeout', causedBy: 'net.dns' });
    expect(foldFindings([one, other]).map((tree) => tree.finding)).toEqual([one, other]);
  });

  it('loses nothing below findings that name each other', () => {
    const one = sampleFinding({ code: 'net.dns', causedBy: 'net.timeout' });
    const other = sampleFinding({ code: 'net.timeout', causedBy: 'net.dns' });
    const shown = foldFindings([one, other, auth]).flatMap((tree) => [tree.finding, ...tree.consequences]);
    expect(new Set(shown)).toEqual(new Set([one, other, auth]));
  });
});

describe('sorting', () => {
  it('takes out the first fix and tells problems from notes', () => {
    const note = sampleFinding({ code: 'request.id', severity: 'info' });
    const warning = sampleFinding({ code: 'entry.secret-in-file', severity: 'warning' });
    const sorted = sortFindings(sampleReport({ findings: [warning, dns, tls, note], firstFix: 'net.dns' }));
    expect(sorted.first).toEqual({ finding: dns, consequences: [tls] });
    expect(sorted.rest.map((tree) => tree.finding)).toEqual([warning]);
    expect(sorted.notes.map((tree) => tree.finding)).toEqual([note]);
  });
});
