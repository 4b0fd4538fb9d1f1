import { describe, expect, it } from 'vitest';
import { english } from '../words/en';
import { reportAsMarkdown } from './markdown';
import type { Report, ReportFinding } from './schema';

const finding: ReportFinding = {
  ...{ code: 'net.dns', severity: 'error', check: 'net-dns', title: 'No *name*', explanation: 'line\n  two' },
  ...{ evidence: [], causedBy: null, who: 'you', remedies: [], section: 'entry-grey', requestId: null },
};

function markdown(more: Partial<Report> = {}): string {
  return reportAsMarkdown(
    {
      ...{
        schema: 'ungrey.report/1',
        startedAt: '2026-01-01T10:00:00.000Z',
        finishedAt: '2026-01-01T10:00:02.000Z',
      },
      ...{ ungrey: { version: '1.2.3' }, system: { os: 'a|b', arch: 'x64' }, symptom: 'entry-grey' },
      target: { configFile: '/a_b', entry: 'scai_grid', url: 'https://h/mcp', tokenKind: 'jwt' },
      summary: {
        ...{ status: 'problems', headline: '<b>', firstFix: null },
        counts: { passed: 1, failed: 0, warning: 0, skipped: 2, unknown: 3 },
      },
      ...{ checks: [], findings: [], observations: {}, requestIds: [] },
      ...more,
    },
    english,
  );
}

describe('the report as Markdown', () => {
  it('names what it is about, and is no markup', () => {
    const text = markdown();
    for (const part of ['**\\<b\\>**', 'scai\\_grid', '/a\\_b', 'https://h/mcp', 'jwt', 'a\\|b x64', '1.2.3'])
      expect(text).toContain(part);
    expect(text).not.toContain('`req');
  });

  it.each([
    ['- x', '\\- x'],
    ['  + x', '  \\+ x'],
    ['a - b', 'a - b'],
    ['=', '\\='],
    ['1. x', '1\\. x'],
    ['  12) x', '  12\\) x'],
    ['3.', '3\\.'],
    ['3.5 x', '3.5 x'],
    ['a 1. x', 'a 1. x'],
    ['http://h', 'http\\://h'],
    ['HTTPS://h ftp.x', 'HTTPS\\://h ftp\\.x'],
    ['www.h mailto:x', 'www\\.h mailto\\:x'],
    ['xhttp://h', 'xhttp://h'],
  ])('a title of %j is written %j', (title, written) => {
    expect(markdown({ findings: [{ ...finding, title }] }).split('\n')).toContain(`## ${written}`);
  });

  it.each([
    ['x', '`x`'],
    ['`x', '`` `x ``'],
    ['x`', '`` x` ``'],
    ['a`b', '``a`b``'],
  ])('evidence of %j is written %s', (value, written) => {
    const evidence = [{ label: 'saw', value }];
    expect(markdown({ findings: [{ ...finding, evidence }] }).split('\n')).toContain(`- saw: ${written}`);
  });

  it('has a line for what there is alone', () => {
    const target = { configFile: null, entry: null, url: null, tokenKind: 'none' } as const;
    const lines = (more: Partial<Report>) =>
      markdown(more)
        .split('\n')
        .filter((line) => line.startsWith('- '));
    expect(lines({ requestIds: [] }).length).toBe(lines({ requestIds: ['req_1'] }).length - 1);
    expect(markdown({ target })).not.toContain('null');
    expect(markdown({ target }).toLowerCase()).toContain('none');
  });

  it('tells a finding, with its evidence and what to do', () => {
    const remedies = [{ id: 'x', kind: 'steps', title: 'Do *this*', steps: ['one', 'two #2'] }] as const;
    const evidence = [
      { label: 'saw_it', value: 'a `code` b' },
      { label: 'saw', value: '``' },
      { label: 'plain', value: 'one\n two' },
    ];
    const text = markdown({
      findings: [
        {
          ...finding,
          evidence,
          remedies: remedies.map((each) => ({ ...each, steps: [...each.steps] })),
          requestId: 'req_1',
        },
      ],
    });
    for (const line of [
      ...[
        '## No \\*name\\*',
        'line two',
        '- saw\\_it: ``a `code` b``',
        '- saw: ``` `` ```',
        '- plain: `one two`',
      ],
      ...['**Do \\*this\\***', '1. one', '2. two \\#2'],
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toContain('`req_1`');
    expect(text).toContain('`net.dns`');
  });

  it('says of a consequence what it comes of', () => {
    const text = markdown({ findings: [finding, { ...finding, code: 'net.refused', causedBy: 'net.dns' }] });
    const [, one = '', other = ''] = text.split('## No');
    expect(one).not.toContain('`net.refused`');
    expect(other).toContain('`net.refused`');
    expect(other).toContain('`net.dns`');
  });

  it('lists the checks in a table', () => {
    const check = {
      id: 'net-dns',
      station: 'network',
      status: 'passed',
      durationMs: 7,
      because: null,
    } as const;
    const rows = markdown({
      checks: [
        { ...check, title: 'a|b', detail: null },
        { ...check, title: 'c', status: 'unknown', detail: 'why\nnot' },
      ],
    })
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('7'));
    expect(rows[0]).toMatch(/^\| a\\\|b \| .+ \| 7 \| +\|$/);
    expect(rows[1]).toMatch(/^\| c \| .+ \| 7 \| why not \|$/);
  });
});
