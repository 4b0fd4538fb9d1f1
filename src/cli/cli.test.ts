import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../practice-grid';
import type { PracticeGrid } from '../../practice-grid';
import { reportSchema } from '../core/report/schema';
import { symptomIds } from '../core/symptoms/symptoms';
import { buildCli } from './testing/built-cli';
import type { BuiltCli } from './testing/built-cli';

let cli: BuiltCli;
let grid: PracticeGrid;
let config: string;

beforeAll(async () => {
  [cli, grid] = await Promise.all([buildCli(), startPracticeGrid({ variants: { rateLimits: 'off' } })]);
  config = join(cli.home, '.config', 'Claude', 'claude_desktop_config.json');
}, 60_000);

afterAll(async () => {
  cli.remove();
  await grid.close();
});

beforeEach(() => {
  rmSync(join(cli.home, '.config'), { recursive: true, force: true });
});

function write(text: string): void {
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(config, text);
}

const entry = (more: object = {}): string =>
  JSON.stringify(
    {
      mcpServers: {
        scaigrid: {
          transport: 'streamable-http',
          url: grid.url,
          headers: { Authorization: `Bearer ${grid.tokens.user}` },
          ...more,
        },
      },
    },
    null,
    2,
  );

/** Resolves when the grid has had a quiet stream open for so long. */
async function streamIsOpenFor(ms: number): Promise<void> {
  const isOpen = ({ at, method, path, durationMs }: PracticeGrid['requests'][number]): boolean =>
    method === 'GET' && path === '/mcp' && durationMs === null && Date.now() - at > ms;
  await expect.poll(() => grid.requests.some(isOpen), { timeout: 30_000 }).toBe(true);
}

describe('ungrey check', () => {
  it('ends with 0 when nothing is wrong, and prints nothing but the report on --json', async () => {
    write(entry());
    const { code, stdout, stderr } = await cli.run(['check', '--symptom', 'unauthorized', '--json']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect({ code, stderr, status: report.summary.status }).toEqual({
      code: 0,
      stderr: '',
      status: 'healthy',
    });
    expect(report.target).toEqual({
      configFile: config,
      entry: 'scaigrid',
      url: grid.url,
      tokenKind: 'api-key',
    });
    expect(stdout).not.toContain(grid.tokens.user);
  });

  it('ends a hold test on Ctrl+C with what it had, and says what was not waited for', async () => {
    write(entry());
    await grid.setScenario('healthy');
    const { code, stdout } = await cli.run(['check', '--symptom', 'connection-drops'], {
      interrupt: streamIsOpenFor(1_500),
    });
    expect(stdout).toMatch(/A quiet connection stayed open for [\d.]+ s; it was not waited longer/);
    expect(stdout).toContain('Limits not waited for: 30 s, 60 s, 240 s, 300 s');
    expect(code).toBe(0);
  });

  it('prints medians, confidence and the number of samples where speed was asked about', async () => {
    write(entry());
    await grid.setScenario('slow-mcp', { ms: 300 });
    const { stdout } = await cli.run(['check', '--symptom', 'high-latency']);
    expect(stdout).toContain('[latency.mcp]');
    expect(stdout).toMatch(/Over MCP: \d+ ms \(\d+ ms to \d+ ms, \d+ % confidence\)/);
    expect(stdout).toContain('Samples over kept-alive connections: /health 8, REST 8, MCP 8');
    await grid.setScenario('healthy');
  });

  it('ends with 1 and names the first fix when something is wrong', async () => {
    write(entry({ transport: undefined }));
    const { code, stdout } = await cli.run(['check', '--offline', '--json']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect({ code, firstFix: report.summary.firstFix }).toEqual({
      code: 1,
      firstFix: 'entry.transport-missing',
    });
    expect(
      report.checks.filter(({ station, status }) => station === 'network' && status === 'passed'),
    ).toEqual([]);
  });

  it('looks at the named files only', async () => {
    const other = join(cli.home, 'other.json');
    writeFileSync(other, '{,}');
    write(entry());
    const { stdout } = await cli.run(['check', '--offline', '--json', '--config', 'other.json']);
    expect(reportSchema.parse(JSON.parse(stdout)).target.configFile).toBe(other);
  });

  it('takes a token from the environment or from standard input, and never shows it', async () => {
    for (const given of [
      { args: ['--token-env', 'GRID_TOKEN'], env: { GRID_TOKEN: grid.tokens.user } },
      { args: ['--token-stdin'], stdin: `Bearer ${grid.tokens.user}\n` },
    ]) {
      const { args, ...rest } = given;
      const result = await cli.run(
        ['check', '--symptom', 'unauthorized', '--url', grid.url, '--json', ...args],
        rest,
      );
      const report = reportSchema.parse(JSON.parse(result.stdout));
      expect(report.checks.find(({ id }) => id === 'auth-accepted')?.status).toBe('passed');
      // There is no config file here, and none is needed.
      expect(result.code).toBe(0);
      expect(
        report.checks.filter(({ id, status }) => /^(?:config|entry)-/.test(id) && status === 'passed'),
      ).toEqual([]);
      expect(result.stdout + result.stderr).not.toContain(grid.tokens.user);
    }
  });

  it('ends with 3 when something needed could not be looked at', async () => {
    write(entry());
    await grid.setScenario('hang', {});
    try {
      const { code, stdout } = await cli.run([
        'check',
        '--symptom',
        'unauthorized',
        '--timeout',
        '0.2',
        '--json',
      ]);
      expect({ code, status: reportSchema.parse(JSON.parse(stdout)).summary.status }).toEqual({
        code: 3,
        status: 'incomplete',
      });
    } finally {
      await grid.reset();
    }
  });

  it('saves a report that replays to the same findings', async () => {
    write(entry({ headers: {} }));
    const saved = join(cli.home, 'report.json');
    const first = await cli.run(['check', '--json', '--report', saved]);
    const again = await cli.run(['replay', saved, '--json']);
    const codes = (text: string): unknown =>
      reportSchema.parse(JSON.parse(text)).findings.map(({ code, title }) => [code, title]);
    expect(codes(again.stdout)).toEqual(codes(first.stdout));
    expect(again.code).toBe(first.code);
    expect(readFileSync(saved, 'utf8')).toBe(first.stdout);
  });

  it('keeps escape sequences of a file away from the terminal', async () => {
    write(
      '{"mcpServers": {"scaigrid": {"url": "https://h/mcp\\u001b]0;owned\\u0007\\u001b[31m", "\u001b[2J": 1}}}',
    );
    const { stdout } = await cli.run(['check', '--offline']);
    // eslint-disable-next-line no-control-regex -- the escape character is what must not be there
    expect(stdout).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('ungrey fix and undo', () => {
  it('shows a masked diff and changes nothing on --dry-run', async () => {
    const before = entry({ url: `${grid.origin}/v1/mcp` });
    write(before);
    const { code, stdout } = await cli.run(['fix', '--style', 'documented', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- .*\n\+\+\+ .*\n@@/);
    expect(stdout).toContain(`-      "url": "${grid.origin}/v1/mcp",\n+      "url": "${grid.url}",`);
    expect(stdout).not.toContain(grid.tokens.user);
    expect(readFileSync(config, 'utf8')).toBe(before);
  });

  it('repairs, verifies, and gives the original bytes back', async () => {
    const before = entry({ transport: 'http' }).replace(/\}\s*$/, ',}');
    write(before);
    const fixed = await cli.run(['fix', '--style', 'documented', '--yes', '--json']);
    expect(fixed.code).toBe(0);
    expect(JSON.parse(fixed.stdout)).toMatchObject({
      schema: 'ungrey.fix/1',
      applied: true,
      verified: 'fixed',
    });
    expect(JSON.parse(readFileSync(config, 'utf8'))).toEqual(JSON.parse(entry()));
    expect((await cli.run(['undo', '--yes'])).code).toBe(0);
    expect(readFileSync(config, 'utf8')).toBe(before);
  });

  it('repairs another client’s file and takes that back, not the repair of Claude Desktop’s', async () => {
    write(entry({ transport: 'http' }));
    await cli.run(['fix', '--style', 'documented', '--yes']);
    const desktop = readFileSync(config, 'utf8');
    const zed = join(cli.home, '.config', 'zed', 'settings.json');
    const before = `{\n  // mine\n  "context_servers": { "scaigrid": { "url": "${grid.url}/", "headers": { "Authorization": "Bearer ${grid.tokens.user}" } } },\n}\n`;
    mkdirSync(dirname(zed), { recursive: true });
    writeFileSync(zed, before);
    const checked = await cli.run(['check', '--client', 'zed', '--offline', '--json']);
    expect(reportSchema.parse(JSON.parse(checked.stdout)).target.configFile).toBe(zed);
    const fixed = await cli.run(['fix', '--client', 'zed', '--style', 'documented', '--yes']);
    expect(fixed.stdout).toContain(`ungrey undo --config "${zed}"`);
    expect(readFileSync(zed, 'utf8')).toBe(before.replace(`${grid.url}/`, grid.url));
    expect((await cli.run(['undo', '--client', 'zed', '--yes'])).code).toBe(0);
    expect(readFileSync(zed, 'utf8')).toBe(before);
    expect(readFileSync(config, 'utf8')).toBe(desktop);
    expect((await cli.run(['undo', '--client', 'nobody', '--yes'])).code).toBe(2);
  });

  it('says how a client takes the change up, and names the file that undo must be given', async () => {
    const zed = join(cli.home, 'mine', '.zed', 'settings.json');
    const own = join(cli.home, 'mine', 'claude_desktop_config.json');
    const shared = { url: `${grid.url}/`, headers: { Authorization: `Bearer ${grid.tokens.user}` } };
    mkdirSync(dirname(zed), { recursive: true });
    writeFileSync(zed, JSON.stringify({ context_servers: { scaigrid: shared } }));
    writeFileSync(own, JSON.stringify({ mcpServers: { scaigrid: { transport: 'http', ...shared } } }));
    const said = async (...args: string[]) =>
      (await cli.run(['fix', '--style', 'documented', '--yes', ...args])).stdout;
    const ofZed = await said('--config', zed);
    expect(ofZed).toContain('Next: Zed takes the change up by itself');
    expect(ofZed).toContain(`ungrey undo --config "${zed}"`);
    const ofOwn = await said('--config', own);
    expect(ofOwn).toContain('Next: Quit Claude Desktop fully and start it again');
    expect(ofOwn).toContain(`ungrey undo --config "${own}"`);
    write(entry({ transport: 'http' }));
    expect(await said()).toContain('“ungrey undo” takes the change back');
  });

  it('has nothing to do where nothing is wrong', async () => {
    write(entry());
    await cli.run(['fix', '--yes', '--style', 'bridge']);
    const { code, stdout } = await cli.run(['fix', '--yes', '--style', 'bridge']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/nothing to change/);
  });

  it('makes the file and the entry where there are none', async () => {
    const { code, stdout } = await cli.run(['fix', '--url', grid.url, '--style', 'documented', '--yes']);
    expect({ code, stdout }).toMatchObject({ code: 1 });
    expect(stdout).toMatch(/token/);
  });

  it('asks nobody without a terminal', async () => {
    write(entry({ transport: 'http' }));
    expect(await cli.run(['fix'])).toMatchObject({ code: 2 });
    expect((await cli.run(['undo'])).code).toBe(2);
  });
});

describe('ungrey symptoms, explain and usage', () => {
  it('lists every symptom', async () => {
    const { stdout } = await cli.run(['symptoms', '--json']);
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual([...symptomIds]);
  });

  it('explains a code', async () => {
    const { code, stdout } = await cli.run(['explain', 'entry.transport-missing']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/entry\.transport-missing \(error\)[\s\S]*Who can fix it: you/);
    expect(stdout).not.toMatch(/\{\{|undefined/);
  });

  it.each([
    [[], /Ungrey finds out/, 'stdout'],
    [['chekc'], /no command “chekc”/, 'stderr'],
    [['check', '--nope'], /--nope/, 'stderr'],
    [['check', '--symptom', 'grey'], /no symptom “grey”/, 'stderr'],
    [['check', '--timeout', 'soon'], /number of seconds/, 'stderr'],
    [['check', '--args', '{'], /--args takes JSON/, 'stderr'],
    [['check', '--token-env', 'NOT_SET'], /NOT_SET is not set/, 'stderr'],
    [['explain', 'entry.nope'], /no finding code “entry.nope”[\s\S]*entry\.url-path/, 'stderr'],
    [['explain'], /CODE is missing/, 'stderr'],
    [['replay', 'nowhere.json'], /cannot be read/, 'stderr'],
    [['fix', '--style', 'new'], /bridge or documented/, 'stderr'],
    [['fix', '--json'], /--yes/, 'stderr'],
    [['token', 'get', 'x'], /set, facts, delete/, 'stderr'],
    [['token', 'set', 'a b'], /letters, digits/, 'stderr'],
  ] as const)('ends with 2 on %j', async (args, message, where) => {
    const result = await cli.run(args);
    expect(result.code).toBe(2);
    expect(result[where]).toMatch(message);
  });
});
