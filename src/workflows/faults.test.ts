import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../core/report/schema';
import { createAuthority } from '../probes/network/testing/certificates';
import type { Authority } from '../probes/network/testing/certificates';
import { faults } from './testing/faults';
import { saidOutsideCatalogues } from './testing/outside-catalogues';
import type { Fault } from './testing/faults/fault';
import { faultsPage } from './testing/faults/page';
import { apiKey, runFault } from './testing/faults/run-fault';

/** Every probe has a deadline below ten seconds; the rest is room for a busy machine. */
const limitMs = 60_000;

let authority: Authority;
const reports = new Map<string, Report>();
beforeAll(async () => {
  authority = await createAuthority();
});

async function meet(fault: Fault): Promise<void> {
  const report = await runFault(fault, authority);
  reports.set(fault.what, report);
  const codes = report.findings.map(({ code }) => code);
  const problems = report.findings.filter(({ severity }) => severity !== 'info');
  expect([fault.what, problems[0]?.code ?? null]).toEqual([fault.what, fault.expected]);
  expect(codes).not.toContain('ungrey.check-crashed');
  const { observations: _, ...told } = report;
  const text = JSON.stringify(told);
  // A stack trace, a place in our own program, a value that has no words.
  expect(text).not.toMatch(/\bat \w[\w.<>]* \(|node:internal|\.ts:\d+|\[object Object\]|undefined/);
  expect(JSON.stringify(report)).not.toContain(apiKey);
  expect([fault.what, saidOutsideCatalogues(report)]).toEqual([fault.what, []]);
}

const waits = ({ area, isAlone = area === 'file system' }: Fault): boolean => !isAlone;

describe.concurrent('what waits for something', () => {
  it.each(faults.filter(waits))('$area: $what', { timeout: limitMs }, meet);
});

describe('what is to be met alone', () => {
  it.each(faults.filter((fault) => !waits(fault)))('$area: $what', { timeout: limitMs }, meet);
});

it('names every fault once', () => {
  expect(new Set(faults.map(({ what }) => what)).size).toBe(faults.length);
});

describe('docs/faults.md', () => {
  it('is current', async () => {
    // With a filter (-t) not every fault was met.
    expect(reports.size).toBe(faults.length);
    await expect(faultsPage(reports)).toMatchFileSnapshot('../../docs/faults.md');
  });
});
