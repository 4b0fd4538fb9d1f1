import { describe, expect, it } from 'vitest';
import type { ConfigCase } from '../../claude-config/cases/case';
import { observe } from '../../claude-config/cases/observe';
import { configOf, documented, pretty } from '../../claude-config/cases/texts';
import { judge } from '../../diagnosis/judge';
import type { LogLine } from '../../observations/client-logs';
import type { ConfigFilesSeen } from '../../observations/config-files';
import { evidenceInEnglish, inEnglish } from '../../words/testing/in-english';
import { configFound } from './config-found';
import { configNotWiped } from './config-not-wiped';
import { configChecks } from './index';

const path = '/home/kim/.config/Claude/claude_desktop_config.json';
const judged = (text: string, more: Partial<ConfigCase> = {}) =>
  judge(observe({ name: '', platform: 'linux', files: [{ text }], expect: [], ...more }), configChecks);
/** Of the first finding: its code, variant and remedies, and what is shown. */
function shown(text: string, more: Partial<ConfigCase> = {}) {
  const [finding] = judged(text, more).flatMap(({ findings }) => findings);
  const { code, variant, remedies } = finding ?? {};
  const evidence = evidenceInEnglish(finding).map(
    ({ label, value }) => `${label}: ${value.replace(path, 'FILE')}`,
  );
  return { found: [code, variant].filter(Boolean).join('/'), remedies, evidence, params: finding?.params };
}

describe('a fault of the syntax', () => {
  it('is shown with the text around it, and mended where that is certain', () => {
    expect(shown('{"mcpServers": {},}')).toMatchObject({
      found: 'config.syntax/trailing-comma',
      remedies: ['edit-config', 'edit-by-hand'],
      evidence: ['file: FILE', 'line: 1:18  {"mcpServers": {},}'],
      params: { line: 1, column: 18, count: 1 },
    });
  });

  it('shows sixty characters before and after, of one line', () => {
    const before = `"${'b'.repeat(80)}": 1`;
    const after = `"${'a'.repeat(80)}": 2`;
    const { evidence } = shown(`{\n  ${before} ${after}\n}`);
    const line = evidence[1]?.split('  ').slice(1).join('  ') ?? '';
    expect(line.length).toBeLessThanOrEqual(120);
    expect(line.startsWith('b')).toBe(true);
    expect(line.endsWith('a')).toBe(true);
    expect(shown('{\r\n "a": 1,,\r\n "b": 2}').evidence).toEqual(['file: FILE', 'line: 2:9  "a": 1,,']);
  });

  it('shows five of many', () => {
    const { evidence, params } = shown(`{"a": [${'1,,'.repeat(7)}1]}`);
    expect(evidence).toHaveLength(6);
    expect(params).toMatchObject({ count: 7 });
  });

  it('that nobody can be certain of goes first, to be mended by hand', () => {
    const { found, remedies, params } = shown('{"a": 1,, "b" "c": }');
    expect(remedies).toEqual(['edit-by-hand']);
    expect(found).not.toBe('config.syntax/double-comma');
    expect(params?.['column']).not.toBe(9);
  });
});

describe('a fault of the shape', () => {
  it.each([
    ['[1]', 'root', ['saw: a list', 'expected: an object']],
    ['"x"', 'root', ['saw: a text', 'expected: an object']],
    [
      '{"a":1,\n"mcpServers":[]}',
      'servers',
      ['line: 2', 'saw: mcpServers: a list', 'expected: mcpServers: an object'],
    ],
    [
      '{"mcpServers":null}',
      'servers',
      ['line: 1', 'saw: mcpServers: null', 'expected: mcpServers: an object'],
    ],
  ])('%s', (text, variant, evidence) => {
    const told = shown(text);
    expect(told.found).toBe(`config.shape/${variant}`);
    expect(told.evidence).toEqual(['file: FILE', ...evidence]);
  });
});

describe('names that stand twice', () => {
  it('are shown with their lines, five of them', () => {
    const text = `{"mcpServers": {${[1, 2, 3, 4, 5, 6].map((n) => `\n"n${String(n)}":{"command":"x"}, "n${String(n)}":{"command":"y"}`).join(',')}}}`;
    const told = shown(text);
    expect(told.found).toBe('config.duplicate-name');
    expect(told.evidence).toEqual([
      'file: FILE',
      ...[1, 2, 3, 4, 5].map((n) => `line: mcpServers › n${String(n)}: ${String(n + 1)}, ${String(n + 1)}`),
    ]);
    expect(told.params).toMatchObject({ name: 'n1', lines: '2, 2' });
  });

  it.each([
    ['{"mcpServers":{},\n"mcpServers":{}}', 'config.duplicate-name/servers'],
    ['{"theme":1,\n"theme":2}', 'config.duplicate-name'],
    ['{"x":{"mcpServers":1,\n"mcpServers":2}}', 'config.duplicate-name'],
  ])('%j', (text, found) => expect(shown(text).found).toBe(found));
});

describe('an encoding', () => {
  it.each([
    [Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d), 'byte-order-mark', 'UTF-8'],
    [Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'utf-16', 'UTF-16'],
    [Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x7d), 'utf-16', 'UTF-16 (big-endian)'],
  ])('%#', (bytes, variant, name) => {
    const told = shown('', { files: [{ bytes }] });
    expect(told.found).toBe(`config.encoding/${variant}`);
    expect(told.evidence[0]).toBe('file: FILE');
    expect(told.evidence[1]?.startsWith(`saw: ${name}`)).toBe(true);
    expect(told.evidence[2]).toBe('expected: UTF-8');
    expect(inEnglish(told.params?.['encoding'])).toBe(told.evidence[1]?.slice('saw: '.length));
  });
});

describe('an entry that is not there', () => {
  const entries = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`e${String(index)}`, { command: 'x' }]));
  it.each<[string, number, string | undefined, string, string]>([
    ['nothing in the file', 0, undefined, 'config.no-entry', 'entries: none'],
    ['others', 2, undefined, 'config.no-entry', 'entries: e0, e1'],
    ['many others', 21, 'x', 'config.no-entry/named', `entries: ${Object.keys(entries(20)).join(', ')}`],
  ])('is told with what there is: %s', (_what, count, entry, found, line) => {
    const told = shown(pretty({ mcpServers: entries(count) }), entry === undefined ? {} : { entry });
    expect([told.found, ...told.evidence]).toEqual([found, 'file: FILE', line]);
    expect(told.params).toEqual({ file: path, entry: entry ?? '', copy: '' });
  });

  const store =
    'C:\\Users\\kim\\AppData\\Local\\Packages\\Claude_pzs8sxrjxfjjc\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json';
  it('is told with the other file that holds it', () => {
    const plain = 'C:\\Users\\kim\\AppData\\Roaming\\Claude\\claude_desktop_config.json';
    const told = judged('', {
      platform: 'win32',
      packages: ['Claude_pzs8sxrjxfjjc'],
      files: [
        { path: store, text: '{"mcpServers":{}}', modifiedAt: '2026-11-20T09:30:00.000Z' },
        { path: plain, text: configOf(documented()), modifiedAt: '2026-11-20T09:00:00.000Z' },
      ],
    }).flatMap(({ findings }) => findings);
    const finding = told.find(({ code }) => code === 'config.no-entry');
    expect(finding).toMatchObject({ variant: 'in-other-file', params: { file: store, copy: plain } });
    expect(evidenceInEnglish(finding).map(({ value }) => value)).toEqual([store, 'none', plain]);
  });

  it.each<[string, readonly string[], string | undefined, string]>([
    ['any', ['a', 'b'], undefined, 'config.misplaced-entry/config-json'],
    ['the one', ['a', 'b'], 'b', 'config.misplaced-entry/config-json'],
    ['another', ['a', 'b'], 'c', 'config.no-entry/named'],
  ])('may stand in the app’s own file: %s', (_what, configJson, entry, found) => {
    const told = shown('{"mcpServers":{}}', { configJson, ...(entry !== undefined && { entry }) });
    expect(told.found).toBe(found);
    if (found.includes('config-json')) expect(told.evidence[1]).toBe('entries: a, b');
  });

  it.each([
    [{ scaigrid: documented() }, 'config.misplaced-entry/top-level', ''],
    [
      { mcpServers: { mcpServers: { scaigrid: documented() } } },
      'config.misplaced-entry/nested',
      'mcpServers › mcpServers',
    ],
    [{ servers: { scaigrid: documented() } }, 'config.misplaced-entry/other-name', 'servers'],
  ])('may stand elsewhere in the file, %#', (value, found, place) => {
    const told = shown(pretty(value));
    expect([told.found, told.params?.['place'], told.params?.['root']]).toEqual([found, place, 'mcpServers']);
  });
});

describe('a file that is not there', () => {
  const found = (more: object, request: object = {}) => {
    const observations = observe({
      name: '',
      platform: 'win32',
      files: [],
      packages: ['Claude_pzs8sxrjxfjjc', 'Claude_other'],
      expect: [],
    });
    const files = observations['config-files'];
    const asked = observations.request;
    if (files?.state !== 'seen' || asked?.state !== 'seen') throw new Error('no files');
    const [outcome] = judge(
      {
        'config-files': { ...files, value: { ...files.value, ...more } },
        request: { ...asked, value: { ...asked.value, ...request } },
      },
      [configFound],
    );
    const [finding] = outcome?.findings ?? [];
    const paths = files.value.candidates.map((candidate) => candidate.path);
    return {
      status: outcome?.result.status,
      finding,
      shown: evidenceInEnglish(finding).map(({ value }) => value),
      paths,
    };
  };

  it('is named by where it would be, with every other place', () => {
    const { status, finding, shown, paths } = found({ readIndex: 1, readReason: 'msix-package-exists' });
    expect([status, finding?.variant, finding?.remedies]).toEqual(['failed', undefined, undefined]);
    expect(finding?.params).toEqual({ file: paths[1] });
    expect(shown).toEqual(paths);
    expect(paths.length).toBeGreaterThan(1);
  });

  it('is picked by the user where nobody can tell which one counts', () => {
    const { finding, paths } = found({ readIndex: null, readReason: 'several-packages' });
    expect([finding?.variant, finding?.remedies, finding?.params]).toEqual([
      undefined,
      ['pick-file'],
      { file: paths[0] },
    ]);
  });

  it('was named by the user', () => {
    expect(found({ readIndex: 0, readReason: 'named-by-user' }).finding?.variant).toBe('given');
  });

  it('is not needed by who asks about a URL', () => {
    expect(found({}, { url: 'https://grid.example/mcp' }).status).toBe('skipped');
  });
});

describe('several files', () => {
  const two = (first: string, second: string) => {
    const store =
      'C:\\Users\\kim\\AppData\\Local\\Packages\\Claude_pzs8sxrjxfjjc\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json';
    const plain = 'C:\\Users\\kim\\AppData\\Roaming\\Claude\\claude_desktop_config.json';
    const outcomes = judged('', {
      platform: 'win32',
      packages: ['Claude_pzs8sxrjxfjjc'],
      files: [
        { path: store, text: first, modifiedAt: '2026-11-20T09:30:00.000Z' },
        { path: plain, text: second, modifiedAt: '2026-11-20T09:00:00.000Z' },
      ],
    });
    const { result, findings } = outcomes.find((outcome) => outcome.result.id === 'config-which-file') ?? {};
    return { status: result?.status, finding: findings?.[0], store, plain };
  };

  it('are shown with what is in each, the one that is read among them', () => {
    const { status, finding, store, plain } = two(configOf(documented()), '{"mcpServers":{ x');
    expect([status, finding?.variant]).toEqual(['warning', 'msix-package-exists']);
    expect(finding?.params).toEqual({ count: 2, file: store });
    const shown = evidenceInEnglish(finding)
      .map(({ value }) => value)
      .toSorted();
    expect(shown.filter((value) => value.includes(store) && value.includes('Claude Desktop'))).toHaveLength(
      1,
    );
    expect(shown.filter((value) => value.includes(plain) && !value.includes('Claude Desktop'))).toHaveLength(
      1,
    );
    expect(shown.every((value) => value.includes('2026-11-20T09:'))).toBe(true);
  });

  it('that say the same mislead nobody', () => {
    const { status, finding } = two('{"mcpServers":{}}', '{"mcpServers":{}}');
    expect([status, finding?.severity]).toEqual(['passed', 'info']);
  });
});

describe('entries that were wiped', () => {
  const at = (time: string) => `2026-11-20T${time}.000Z`;
  const line = (time: string | null, text: string, entry: string | null = null): LogLine => ({
    ...{ at: time === null ? null : at(time), level: null },
    ...{ entry, text },
  });
  const written = line('09:00:00', 'Config file written');
  const started = line('08:00:00', 'Server started and connected', 'a');
  function wiped(
    text: string,
    lines: readonly LogLine[],
    backups: ConfigFilesSeen['candidates'][0]['backups'] = [],
  ) {
    const observations = observe({ name: '', platform: 'linux', files: [{ text }], expect: [] });
    const files = observations['config-files'];
    const logs = observations['client-logs'];
    if (files?.state !== 'seen' || logs?.state !== 'seen') throw new Error('no files');
    const candidates = files.value.candidates.map((file) => ({ ...file, backups }));
    const [outcome] = judge(
      {
        ...observations,
        'config-files': { ...files, value: { ...files.value, candidates } },
        'client-logs': {
          ...logs,
          value: {
            folders: [],
            files: [{ path: 'x', name: 'main.log', sizeBytes: 1, modifiedAt: '', lines }],
          },
        },
      },
      [configNotWiped],
    );
    const [finding] = outcome?.findings ?? [];
    return {
      status: outcome?.result.status,
      finding,
      evidence: evidenceInEnglish(finding).map(({ value }) => value),
    };
  }
  const empty = '{"mcpServers":{}}';

  it.each<[string, string, readonly LogLine[], string]>([
    ['one ran before the file was written', empty, [started, written], 'failed'],
    ['one began before', empty, [line('08:00:00', 'Initializing server...', 'a'), written], 'failed'],
    ['the file has no such name', '{"theme":1}', [started, written], 'failed'],
    ['nothing was written', empty, [started], 'passed'],
    ['it ran in that moment', empty, [line('09:00:00', 'Server started', 'a'), written], 'passed'],
    ['it ran afterwards', empty, [line('09:00:01', 'Server started', 'a'), written], 'passed'],
    ['nobody knows when it ran', empty, [line(null, 'Server started', 'a'), written], 'passed'],
    ['nobody knows when it was written', empty, [started, line(null, 'Config file written')], 'passed'],
    ['nobody knows what ran', empty, [line('08:00:00', 'Server started'), written], 'passed'],
    ['a line only tells of it', empty, [line('08:00:00', 'No Server started', 'a'), written], 'passed'],
    ['a line only tells of writing', empty, [started, line('09:00:00', 'No Config file written')], 'passed'],
    ['some are there', '{"mcpServers":{"b":{"command":"x"}}}', [started, written], 'passed'],
    [
      'some stand elsewhere',
      `{"mcpServers":{},"servers":{"b":${JSON.stringify(documented())}}}`,
      [started, written],
      'passed',
    ],
    ['they are no object', '{"mcpServers":[]}', [started, written], 'passed'],
    ['the file is broken', '{"mcpServers":{} "x": }', [started, written], 'passed'],
    ['the file is a list', '[]', [started, written], 'skipped'],
  ])('as its log shows: %s', (_what, text, lines, status) => expect(wiped(text, lines).status).toBe(status));

  it('as its log shows, each once and the first twenty', () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      line('08:00:00', 'Server started', `e${String(index)}`),
    );
    const { finding, evidence } = wiped(empty, [
      ...many,
      ...many,
      written,
      line('08:30:00', 'Config file written'),
    ]);
    expect(finding).toMatchObject({
      variant: 'log',
      params: { count: 21 },
      remedies: ['edit-config', 'edit-by-hand'],
    });
    expect(evidence[1]?.split(', ')).toHaveLength(20);
    expect(evidence[2]).toBe(`${at('09:00:00')} Config file written`);
  });

  it('as the newest backup with entries shows', () => {
    const backup = (name: string, time: string, entries: readonly string[] | null) => ({
      path: name,
      modifiedAt: at(time),
      entries,
    });
    const { finding, evidence } = wiped(
      empty,
      [started, written],
      [
        backup('old', '07:00:00', ['x']),
        backup(
          'new',
          '08:00:00',
          Array.from({ length: 21 }, (_, index) => `e${String(index)}`),
        ),
        backup('empty', '09:00:00', []),
        backup('broken', '09:30:00', null),
      ],
    );
    expect(finding).toMatchObject({
      params: { backup: 'new', count: 21 },
      remedies: ['restore-backup', 'edit-config'],
    });
    expect(evidence[1]).toBe(`new (${at('08:00:00')})`);
    expect(evidence[2]?.split(', ')).toHaveLength(20);
  });
});
