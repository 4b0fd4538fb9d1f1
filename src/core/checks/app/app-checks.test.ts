import { describe, expect, it } from 'vitest';
import type { Check, Verdict } from '../../diagnosis/check';
import type { ObservationValues } from '../../diagnosis/observations';
import type { Target } from '../../diagnosis/target';
import type { ClientLogsSeen, LogLine } from '../../observations/client-logs';
import type { ClientProcessSeen } from '../../observations/client-process';
import type { ConfigFilesSeen } from '../../observations/config-files';
import { english } from '../../words/en';
import { findingInWords } from '../../words/finding-in-words';
import { catalogue } from '../../findings/catalogue';
import { expectSound } from '../testing/expect-sound';
import { appLogs } from './app-logs';
import { appPolicy } from './app-policy';
import { appRestarted } from './app-restarted';
import { appRunning } from './app-running';

const configFile = '/home/zoe/.config/Claude/claude_desktop_config.json';

const target: Target = {
  configFile,
  entry: 'scaigrid',
  form: 'mcp-remote',
  connection: null,
  writtenUrl: 'https://grid.example.test/mcp',
  endpoint: 'https://grid.example.test/mcp',
  writtenAuthorization: null,
  authorization: null,
  tokenSource: 'none',
  token: null,
};

const config = (modifiedAt: string | null): ConfigFilesSeen => ({
  candidates: [
    {
      path: configFile,
      place: 'linux',
      linkTarget: null,
      state: modifiedAt === null ? 'absent' : 'present',
      error: null,
      sizeBytes: 2,
      modifiedAt,
      encoding: 'utf-8',
      text: '{}',
      backups: [],
    },
  ],
  readIndex: 0,
  readReason: 'only-location',
  misplaced: [],
});

const running = (...starts: (string | null)[]): ClientProcessSeen => ({
  running: starts.length > 0,
  processes: starts.map((startedAt, index) => ({
    pid: 100 + index,
    executable: '/usr/lib/claude-desktop/claude-desktop',
    startedAt,
  })),
});

const line = (at: string | null, text: string, entry: string | null = 'scaigrid'): LogLine => ({
  at: at === null ? null : `2026-11-22T${at}Z`,
  level: 'error',
  entry,
  text,
});

const logs = (...files: [name: string, lines: LogLine[]][]): ClientLogsSeen => ({
  folders: [{ path: '/logs', present: true }],
  files: files.map(([name, lines]) => ({
    path: `/logs/${name}`,
    name,
    sizeBytes: 1,
    modifiedAt: '2026-11-22T12:00:00Z',
    lines,
  })),
});

/** Its verdict, which is sound. */
const soundly = (check: Check, seen: unknown): Verdict => expectSound(check.judge(seen as never));

const at = (time: string): string => `2026-11-22T${time}Z`;

function wordsOf(verdict: Verdict): string {
  const [draft] = 'findings' in verdict ? (verdict.findings ?? []) : [];
  if (draft === undefined) return '';
  const { severity, who } = catalogue[draft.code];
  const finding = findingInWords({ severity, who, ...draft, check: 'app-logs' }, english);
  return JSON.stringify([finding.title, finding.explanation, finding.remedies]);
}

describe('app-policy', () => {
  const judge = (name: string, value: string): Verdict =>
    soundly(appPolicy, {
      'config-files': config(null),
      'client-policy': { keys: [{ name, value, source: 'HKLM' }] },
    });

  it.each(['false', 'False', '0', '0x0', ' false '])('fails when local servers are set to %s', (value) => {
    const verdict = judge('isLocalDevMcpEnabled', value);
    expect(verdict).toMatchObject({ status: 'failed', findings: [{ code: 'app.policy-forbids' }] });
    expect(wordsOf(verdict)).not.toContain('…');
  });

  it.each([
    ['isLocalDevMcpEnabled', 'true'],
    ['isDesktopExtensionEnabled', 'false'],
  ])('does not mind %s = %s', (name, value) => {
    expect(judge(name, value)).toEqual({ status: 'passed' });
  });
});

describe('app-policy with several sources', () => {
  it('lets the strongest one settle it', () => {
    const keys = ['true', 'false'].map((value) => ({ name: 'isLocalDevMcpEnabled', value, source: '' }));
    const seen = { 'config-files': config(null), 'client-policy': { keys } } as unknown as ObservationValues;
    expect(soundly(appPolicy, seen)).toEqual({ status: 'passed' });
  });
});

describe('app-running', () => {
  it('only tells', () => {
    const judge = (client: ClientProcessSeen): Verdict =>
      soundly(appRunning, {
        'config-files': config(null),
        'client-process': client,
      });
    expect(judge(running(at('10:00:00')))).toMatchObject({
      status: 'passed',
      findings: [{ code: 'app.running' }],
    });
    expect(catalogue['app.running'].severity).toBe('info');
    expect(judge(running())).toEqual({ status: 'passed' });
    expect(judge(running(null, at('10:00:00')))).toMatchObject({
      findings: [
        {
          evidence: [
            { label: 'process', value: expect.stringContaining('(100)') as string },
            { label: 'process', value: expect.stringContaining('(101)') as string },
          ],
        },
      ],
    });
  });
});

describe('app-restarted', () => {
  const judge = (
    changed: string | null,
    client: ClientProcessSeen,
    clientLogs: ClientLogsSeen = logs(),
    of: Target = target,
  ): Verdict =>
    soundly(appRestarted, {
      'config-files': config(changed),
      'client-process': client,
      'client-logs': clientLogs,
      target: of,
    });

  it('fails when the file is newer than the process', () => {
    const verdict = judge(at('11:00:00'), running(at('10:00:00')));
    expect(verdict).toMatchObject({ status: 'failed', findings: [{ code: 'app.not-restarted' }] });
    expect(wordsOf(verdict)).not.toContain('…');
  });

  it.each([
    ['it was started after the change', judge(at('09:59:59'), running(at('10:00:00')))],
    ['it is not running', judge(at('11:00:00'), running())],
    ['both are of one moment', judge(at('10:00:00'), running(at('10:00:00')))],
    [
      'one of several was started after the change',
      judge(at('11:00:00'), running(at('10:00:00'), at('11:30:00'))),
    ],
    [
      'Claude Desktop wrote the file itself',
      judge(
        at('11:00:00.400'),
        running(at('10:00:00')),
        logs(['main.log', [line('11:00:00', 'Config file written', null)]]),
      ),
    ],
  ])('passes when %s', (_, verdict) => {
    expect(verdict).toEqual({ status: 'passed' });
  });

  it('only warns when the app itself may have written the file just after its start', () => {
    expect(judge(at('10:00:20'), running(at('10:00:00')))).toMatchObject({
      status: 'warning',
      findings: [{ severity: 'warning', variant: 'own-change' }],
    });
    const log = logs(['main.log', [line('10:05:00', 'Something else', null)]]);
    expect(judge(at('10:00:20'), running(at('10:00:00')), log)).toMatchObject({ status: 'failed' });
  });

  it('says that it cannot tell without a start time', () => {
    expect(judge(at('11:00:00'), running(null))).toMatchObject({ status: 'unknown' });
  });

  it('has nothing to judge without a file', () => {
    expect(judge(null, running(at('10:00:00')))).toMatchObject({ status: 'skipped' });
    expect(judge(at('11:00:00'), running(), logs(), { ...target, configFile: null })).toMatchObject({
      status: 'skipped',
    });
  });
});

describe('app-logs', () => {
  const judge = (
    clientLogs: ClientLogsSeen,
    changed = at('09:00:00'),
    client = running(at('10:00:00')),
    of: Target = target,
  ): Verdict =>
    soundly(appLogs, {
      'config-files': config(changed),
      'client-process': client,
      'client-logs': clientLogs,
      target: of,
    });
  const own = (...lines: LogLine[]): ClientLogsSeen => logs(['mcp-server-scaigrid.log', lines]);
  const variantOf = (verdict: Verdict): string | undefined =>
    verdict.status === 'warning' ? verdict.findings[0].variant : undefined;

  it('translates the newest cause, names its line and what it points to', () => {
    const verdict = judge(own(line('10:01:00', 'spawn npx ENOENT { metadata: {} }')));
    expect(verdict).toMatchObject({
      status: 'warning',
      findings: [
        {
          code: 'app.log-names-cause',
          variant: 'program-not-found',
          params: { program: 'npx' },
          causedBy: 'entry.command-not-found',
          evidence: [
            { label: 'entry', value: 'scaigrid' },
            { label: 'log-line', value: '2026-11-22T10:01:00Z spawn npx ENOENT { metadata: {} }' },
            { label: 'log-file', value: '/logs/mcp-server-scaigrid.log' },
          ],
        },
      ],
    });
    expect(wordsOf(verdict)).toContain('“npx” was not found');
  });

  it('is an error where only the log can tell, and the time fits', () => {
    const broken = own(line('10:01:00', 'Unexpected token \'d\', "[dotenv@17."... is not valid JSON'));
    expect(judge(broken)).toMatchObject({ status: 'failed', findings: [{ severity: 'error' }] });
    const whoKnows = soundly(appLogs, {
      'config-files': config(null),
      'client-process': running(),
      'client-logs': broken,
      target,
    });
    expect(whoKnows).toMatchObject({ status: 'warning' });
  });

  it.each([
    [
      'harmless lines',
      own(
        line('10:01:00', 'Era probe verdict: legacy (exec lane pinned — no sibling probe)'),
        line('10:01:01', 'Server transport closed (intentional shutdown)'),
        line('10:01:02', 'UtilityProcess Check: Extension scaigrid not found in installed extensions'),
      ),
    ],
    ['lines from before the newest start', own(line('09:59:00', 'spawn npx ENOENT'))],
    ['lines of another entry', own(line('10:01:00', 'spawn npx ENOENT', 'filesystem'))],
    ['lines of no entry', logs(['main.log', [line('10:01:00', 'getaddrinfo ENOTFOUND claude.ai', null)]])],
    [
      'trouble that is over',
      own(
        line('10:01:00', 'connect ECONNREFUSED 10.0.0.1:443'),
        line('10:02:00', 'Proxy established successfully'),
      ),
    ],
    [
      'another entry being skipped',
      logs([
        'main.log',
        [
          line(
            '10:01:00',
            "Skipped invalid MCP server config entries: { invalidServers: [ 'scaigrid-old' ] }",
            null,
          ),
        ],
      ]),
    ],
  ])('makes no finding of %s', (_, clientLogs) => {
    expect(judge(clientLogs)).toEqual({ status: 'passed' });
  });

  it('drops lines from before a change that somebody made', () => {
    const refused = own(line('10:01:00', 'connect ECONNREFUSED 10.0.0.1:443'));
    expect(judge(refused, at('10:30:00'))).toEqual({ status: 'passed' });
    expect(variantOf(judge(refused, at('10:00:30')))).toBe('connection-refused');
  });

  it.each([
    ['after the start', at('10:01:00'), at('09:00:00'), at('10:00:00'), 'failed'],
    ['before the start', at('09:59:00'), at('09:00:00'), at('10:00:00'), 'passed'],
    ['after a change since the start', at('10:31:00'), at('10:30:00'), at('10:00:00'), 'failed'],
    ['before a change since the start', at('10:29:00'), at('10:30:00'), at('10:00:00'), 'passed'],
    ['after a change, while nothing ran', at('10:31:00'), at('10:30:00'), null, 'failed'],
    ['before a change, while nothing ran', at('10:29:00'), at('10:30:00'), null, 'passed'],
    ['before a change that the app may have made', at('10:00:05'), at('10:00:20'), at('10:00:00'), 'failed'],
  ])('counts a line from %s', (_what, time, changed, started, status) => {
    const broken = line('10:00:00', 'Unexpected token \'d\', "[dotenv@17."... is not valid JSON');
    const client = started === null ? running() : running(started);
    expect(judge(own({ ...broken, at: time }), changed, client).status).toBe(status);
  });

  it('minds the change of the file in question alone', () => {
    const other = { ...config(at('10:30:00')).candidates[0], path: '/elsewhere' };
    const both = { ...config(at('09:00:00')) };
    const verdict = soundly(appLogs, {
      'config-files': { ...both, candidates: [other, ...both.candidates] },
      'client-process': running(at('10:00:00')),
      'client-logs': own(line('10:01:00', 'spawn npx ENOENT')),
      target,
    });
    expect(variantOf(verdict)).toBe('program-not-found');
  });

  it.each([
    [target.endpoint, 'grid.example.test'],
    [null, undefined],
  ])('names the host of %s', (endpoint, host) => {
    const refused = own(line('10:01:00', 'spawn npx ENOENT'));
    const verdict = soundly(appLogs, {
      'config-files': config(at('09:00:00')),
      'client-process': running(at('10:00:00')),
      'client-logs': refused,
      target: { ...target, endpoint },
    });
    expect(verdict.status === 'warning' && verdict.findings[0].params?.['host']).toBe(host);
  });

  it('shows no more than the beginning of a line', () => {
    const verdict = judge(own(line('10:01:00', `spawn npx ENOENT ${'x'.repeat(700)}`)));
    const value = verdict.status === 'warning' ? verdict.findings[0].evidence[1]?.value : '';
    expect(value).toHaveLength(600);
  });

  it('leaves who and what to do to the code that a line points to', () => {
    const known = judge(own(line('10:01:00', 'spawn npx ENOENT')));
    const { who, remedies } = catalogue['entry.command-not-found'];
    expect(known).toMatchObject({ findings: [{ who, remedies }] });
    const own1 = judge(own(line('10:01:00', 'Unexpected token \'d\', "[dotenv@17."... is not valid JSON')));
    const [finding] = 'findings' in own1 ? (own1.findings ?? []) : [];
    expect(Object.keys(finding ?? {})).not.toEqual(expect.arrayContaining(['causedBy']));
    expect(Object.keys(finding ?? {})).not.toEqual(expect.arrayContaining(['remedies']));
  });

  it('is of Claude Desktop alone', () => {
    const files = config(at('11:00:00'));
    const cursor = {
      ...files,
      candidates: files.candidates.map((file) => ({ ...file, client: 'cursor', place: 'client' })),
    };
    const seen = {
      'config-files': cursor,
      'client-process': running(at('10:00:00')),
      'client-logs': own(line('10:01:00', 'spawn npx ENOENT')),
      'client-policy': { keys: [{ name: 'isLocalDevMcpEnabled', value: 'false', source: 'x' }] },
      target,
    };
    for (const check of [appLogs, appPolicy, appRestarted, appRunning]) {
      expect(soundly(check, seen)).toMatchObject({ status: 'skipped', reason: 'not-applicable' });
    }
  });

  it('reads the app’s verdict on the entry in main.log', () => {
    const skipped =
      "Skipped invalid MCP server config entries: { invalidServers: [ 'scaigrid', [length]: 1 ] }";
    expect(variantOf(judge(logs(['main.log', [line('10:01:00', skipped, null)]])))).toBe('skipped-entry');
  });

  it('takes the root of one attempt, not its last words', () => {
    const verdict = judge(
      own(
        line('10:00:30', 'Initializing server...'),
        line('10:00:31', 'connect ECONNREFUSED 10.0.0.1:443'),
        line('10:01:00', 'Initializing server...'),
        line(null, "[812] Warning: Environment variable 'AUTH' not found for header 'Authorization'."),
        line(
          null,
          '[812] Fatal error: RegistrationRejectedError: Dynamic Client Registration rejected (HTTP 404)',
        ),
        line('10:01:09', 'Server transport closed unexpectedly, this is likely due to …'),
        line('10:01:09', 'Server disconnected. For troubleshooting guidance, …'),
      ),
    );
    expect(variantOf(verdict)).toBe('variable-missing');
  });

  it('falls back to the symptom that says most', () => {
    const verdict = judge(
      own(
        line('10:01:09', 'Server transport closed unexpectedly, this is likely due to …'),
        line('10:01:09', 'Server disconnected. For troubleshooting guidance, …'),
      ),
    );
    expect(verdict).toMatchObject({ status: 'warning' });
    expect(variantOf(verdict)).toBe('program-ended');
  });

  it('does not call an unread log clean', () => {
    const [file] = own().files;
    if (file === undefined) throw new Error('no file');
    expect(judge({ folders: [], files: [{ ...file, error: 'EACCES' }] })).toMatchObject({
      status: 'unknown',
    });
    expect(judge(logs())).toMatchObject({ status: 'skipped' });
    expect(judge(own(), at('09:00:00'), running(), { ...target, entry: null })).toMatchObject({
      status: 'skipped',
    });
  });
});
