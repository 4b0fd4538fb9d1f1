import { describe, expect, it } from 'vitest';
import { observe } from '../../claude-config/cases/observe';
import { configOf, documented } from '../../claude-config/cases/texts';
import type { Observations } from '../../diagnosis/diagnosis';
import { judge, type Judged } from '../../diagnosis/judge';
import type { LogLine } from '../../observations/client-logs';
import type { ConfigFileSeen } from '../../observations/config-files';
import { entryChecks } from '../entry';
import { expectAllSound } from '../testing/expect-sound';
import { configChecks } from './index';

const at = (time: string): string => `2026-11-20T${time}:00.000Z`;

/** The observations of one file, with its facts and the log changed. */
function withFile(
  text: string,
  change: Partial<ConfigFileSeen>,
  lines: readonly LogLine[] = [],
): Observations {
  const observations = observe({ name: '', platform: 'darwin', files: [{ text }], expect: [] });
  const files = observations['config-files'];
  const logs = observations['client-logs'];
  if (files?.state !== 'seen' || logs?.state !== 'seen') throw new Error('The case has no files.');
  const [file] = files.value.candidates;
  if (file === undefined) throw new Error('The case has no file.');
  return {
    ...observations,
    'config-files': { ...files, value: { ...files.value, candidates: [{ ...file, ...change }] } },
    'client-logs': {
      ...logs,
      value: {
        folders: [],
        files: [{ path: '/logs/main.log', name: 'main.log', sizeBytes: 1, modifiedAt: at('10:00'), lines }],
      },
    },
  };
}

const judged = (observations: Observations): readonly Judged[] =>
  expectAllSound(judge(observations, [...configChecks, ...entryChecks]));
const findings = (observations: Observations) =>
  judged(observations).flatMap((each) =>
    each.findings.map(({ code, variant }) => `${code} ${variant ?? ''}`.trim()),
  );
const statusOf = (observations: Observations, id: string) => {
  const found = judged(observations).find(({ result }) => result.id === id)?.result;
  return { status: found?.status, because: found?.because };
};

describe('a file that cannot be read', () => {
  it.each([
    ['EACCES', 'config.unreadable no-permission'],
    ['EPERM', 'config.unreadable no-permission'],
    ['EISDIR', 'config.unreadable folder'],
    ['too-large', 'config.unreadable too-large'],
    ['EIO', 'config.unreadable'],
  ])('%s', (error, expected) => {
    const observations = withFile('', { state: 'unreadable', error, text: null, encoding: null });
    expect(findings(observations)).toEqual([expected]);
    expect(statusOf(observations, 'config-syntax')).toEqual({
      status: 'skipped',
      because: 'config.unreadable',
    });
    expect(statusOf(observations, 'entry-url')).toEqual({ status: 'skipped', because: 'config.unreadable' });
  });
});

describe('consequences', () => {
  it('follow a file that does not exist', () => {
    const observations = observe({ name: '', platform: 'darwin', files: [], expect: [] });
    const others = judged(observations).filter(({ result }) => result.id !== 'config-found');
    for (const { result } of others) expect(result.status, result.id).toBe('skipped');
    expect(statusOf(observations, 'entry-url-path').because).toBe('config.not-found');
  });

  it('follow entries that were wiped', () => {
    const observations = observe({
      name: '',
      platform: 'darwin',
      files: [{ text: '{}' }],
      backup: ['a'],
      expect: [],
    });
    expect(statusOf(observations, 'config-entry-present')).toEqual({
      status: 'skipped',
      because: 'config.wiped',
    });
    expect(statusOf(observations, 'entry-shape')).toEqual({ status: 'skipped', because: 'config.wiped' });
  });

  it('follow a text that may hide the entry', () => {
    const observations = withFile('{"mcpServers": {"files": {"command": ,}}}', {});
    expect(statusOf(observations, 'config-entry-present')).toEqual({
      status: 'skipped',
      because: 'config.syntax',
    });
    expect(statusOf(observations, 'entry-transport')).toEqual({
      status: 'skipped',
      because: 'config.syntax',
    });
  });

  it('do not follow a broken text that still shows the entry', () => {
    const observations = withFile(configOf(documented({ transport: undefined })).slice(0, -4), {});
    expect(statusOf(observations, 'config-syntax').status).toBe('failed');
    expect(statusOf(observations, 'entry-transport').status).toBe('failed');
    expect(statusOf(observations, 'entry-bearer').status).toBe('passed');
  });
});

describe('config-not-wiped', () => {
  const started: LogLine = {
    at: at('08:00'),
    level: 'info',
    entry: 'scaigrid',
    text: 'Initializing server...',
  };
  const wrote: LogLine = { at: at('09:00'), level: 'info', entry: null, text: 'Config file written' };

  it('sees it in the log: servers ran, then the file was written without them', () => {
    expect(findings(withFile('{"preferences": {}}', {}, [started, wrote]))).toContain('config.wiped log');
  });

  it.each([
    ['nothing was written since', '{}', [wrote, { ...started, at: at('09:30') }]],
    ['no server ran', '{}', [wrote]],
    ['the entries are there', configOf(documented()), [started, wrote]],
  ])('is quiet where %s', (_, text, lines) => {
    expect(findings(withFile(text, {}, lines)).join()).not.toContain('config.wiped');
  });

  it('names the newest backup that holds entries', () => {
    const backups = [
      { path: '/b/old', modifiedAt: at('01:00'), entries: ['a'] },
      { path: '/b/new', modifiedAt: at('03:00'), entries: ['a', 'b'] },
      { path: '/b/empty', modifiedAt: at('04:00'), entries: [] },
      { path: '/b/broken', modifiedAt: at('05:00'), entries: null },
    ];
    const [found] = judged(withFile('{}', { backups })).flatMap((each) => each.findings);
    expect(found).toMatchObject({ code: 'config.wiped', params: { backup: '/b/new', count: 2 } });
  });
});

describe('entry-supported', () => {
  const connected: LogLine = {
    at: at('09:30'),
    level: 'info',
    entry: 'scaigrid',
    text: 'Server started and connected successfully',
  };

  it('believes a log that shows the entry at work since the last change', () => {
    const file = { modifiedAt: at('09:00') };
    expect(statusOf(withFile(configOf(documented()), file, [connected]), 'entry-supported').status).toBe(
      'passed',
    );
    const older = { modifiedAt: at('09:45') };
    expect(statusOf(withFile(configOf(documented()), older, [connected]), 'entry-supported').status).toBe(
      'warning',
    );
  });
});
