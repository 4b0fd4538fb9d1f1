import { describe, expect, it } from 'vitest';
import type { CheckResult, Diagnosis, Finding } from '../diagnosis/diagnosis';
import { requestFor } from '../diagnosis/request';
import { english } from '../words/en';
import { fill } from '../words/fill';
import { findingInWords } from '../words/finding-in-words';
import { fillForms } from '../words/forms';
import { visibleText } from '../text/visible-text';
import { buildReport, clientParam } from './build-report';

const seen = (value: unknown) => ({ state: 'seen', value, startedAt: '', durationMs: 1 });
const result = (more: Partial<CheckResult> = {}): CheckResult => ({
  ...{ id: 'net-dns', station: 'network', status: 'passed', durationMs: 1.6 },
  ...{ because: null, reason: null, detail: null },
  ...more,
});
const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ code: 'net.dns', severity: 'error', who: 'you', check: 'net-dns', evidence: [] },
  params: { host: 'grid.example' },
  ...more,
});
function report(
  more: Partial<Record<keyof Diagnosis, unknown>> = {},
  asked: Parameters<typeof requestFor>[1] = {},
) {
  const diagnosis = {
    ...{
      startedAt: 'a',
      finishedAt: 'b',
      cancelled: false,
      observations: {},
      results: [result()],
      findings: [],
    },
    ...more,
  } as Diagnosis;
  return buildReport(diagnosis, requestFor('everything', asked), '1', english);
}

describe('a report says', () => {
  it.each<[object, object]>([
    [{}, { os: 'unknown', arch: 'unknown' }],
    [
      { machine: seen({ platform: 'linux', osRelease: '6.1', arch: 'arm64' }) },
      { os: 'linux 6.1', arch: 'arm64' },
    ],
  ])('where it was made, %#', (observations, system) =>
    expect(report({ observations }).system).toEqual(system),
  );

  const none = { configFile: null, entry: null, url: null, tokenKind: 'none' };
  it.each<[object, object]>([
    [{}, none],
    [
      {
        target: seen({
          configFile: '/f',
          entry: 'e',
          writtenUrl: 'w',
          endpoint: 'p',
          token: { kind: 'jwt' },
        }),
      },
      { configFile: '/f', entry: 'e', url: 'w', tokenKind: 'jwt' },
    ],
    [
      { target: seen({ configFile: null, entry: null, writtenUrl: null, endpoint: 'p', token: null }) },
      { ...none, url: 'p' },
    ],
  ])('what it is about, %#', (observations, target) =>
    expect(report({ observations }).target).toEqual(target),
  );

  it('which client it is about, where it is another one', () => {
    expect([clientParam(null), clientParam({}), clientParam({ client: 'cursor' })]).toEqual([
      {},
      {},
      { client: 'Cursor' },
    ]);
    const observations = { target: seen({ client: 'cursor' }) };
    const [check] = report({ observations, results: [result({ id: 'app-running' })] }).checks;
    expect(check?.title).toBe(fill(english.checks['app-running'], { client: 'Cursor' }));
  });

  it('how many checks came to what', () => {
    const statuses = [
      'passed',
      'passed',
      'failed',
      'warning',
      'skipped',
      'unknown',
      'unknown',
      'unknown',
    ] as const;
    const { counts } = report({ results: statuses.map((status) => result({ status })) }).summary;
    expect(counts).toEqual({ passed: 2, failed: 1, warning: 1, skipped: 1, unknown: 3 });
  });

  it.each<[Partial<CheckResult>, string | null]>([
    [{}, null],
    [{ detail: 'why\u202e not' }, visibleText('why\u202e not')],
    [{ reason: 'offline', detail: 'other' }, english.skip.offline],
    [
      { status: 'skipped', reason: 'caused-by', because: 'net.dns' },
      fill(english.skip['caused-by'], { title: findingInWords(finding(), english).title }),
    ],
    [
      { status: 'skipped', reason: 'caused-by', because: 'config.not-found' },
      fill(english.skip['caused-by'], {
        title: fillForms(english.findings['config.not-found'].title, {}, 'en'),
      }),
    ],
  ])('why nothing was judged, %#', (more, detail) => {
    const other = finding({ code: 'net.proxy-auth', params: { proxy: 'p' } });
    const [check] = report({ results: [result(more)], findings: [other, finding()] }).checks;
    expect(check).toMatchObject({ detail, durationMs: 2 });
  });

  it('what is to be mended first', () => {
    const info = finding({ code: 'request.id', severity: 'info' });
    expect(report({ findings: [info] }).summary).toMatchObject({ status: 'healthy', firstFix: null });
    expect(report({ findings: [info, finding({ severity: 'warning' })] }).summary).toMatchObject({
      status: 'healthy',
      firstFix: 'net.dns',
    });
    const both = report({ findings: [info, finding(), finding({ code: 'net.refused' })] });
    expect(both.summary).toMatchObject({
      status: 'problems',
      firstFix: 'net.dns',
      headline: both.findings[1]?.title,
    });
  });

  const unknown = result({ status: 'unknown' });
  const elsewhere = {
    mcp: seen({
      initialize: { kind: 'ok', value: { serverName: 'other-server' } },
      toolsList: { kind: 'not-reached' },
      meGet: { kind: 'unlisted' },
    }),
  };
  it.each<[string, Partial<Record<keyof Diagnosis, unknown>>, string, RegExp | string]>([
    ['nothing could be seen', { results: [unknown] }, 'incomplete', /1/],
    ['one of two could not', { results: [unknown, result()] }, 'incomplete', /2/],
    ['it was stopped', { results: [], cancelled: true }, 'incomplete', /stopped|cancel/i],
    [
      'it was stopped, and something could not be seen',
      { results: [unknown], cancelled: true },
      'incomplete',
      /stopped|cancel/i,
    ],
    ['all was skipped', { results: [result({ status: 'skipped' })] }, 'incomplete', /nothing/i],
    ['all is well', {}, 'healthy', english.summary.healthy],
    ['it is another server', { observations: elsewhere }, 'healthy', /other-server/],
  ])('in one line that %s', (_what, more, status, headline) => {
    const { summary } = report(more);
    expect(summary.status).toBe(status);
    expect(summary.headline).toMatch(headline);
  });

  it('in one line that it stayed offline', () => {
    expect(report({}, { offline: true }).summary.headline).toBe(english.summary['healthy-offline']);
    expect(report({ observations: elsewhere }, { offline: true }).summary.headline).toBe(
      english.summary['healthy-offline'],
    );
  });

  it('each request once', () => {
    const { requestIds } = report({
      findings: [
        finding({ requestId: 'req_2' }),
        finding(),
        finding({ requestId: 'req_2' }),
        finding({ requestId: 'req_1' }),
      ],
    });
    expect(requestIds).toEqual(['req_2', 'req_1']);
    expect(report().requestIds).toEqual([]);
  });
});
