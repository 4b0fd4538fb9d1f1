import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmod, copyFile, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ClientId } from '../../core/clients/client';
import type { Platform } from '../../core/observations/machine';
import { clientProcessProbe } from './client-process';
import { readPs } from './processes/darwin';
import { isClaudeDesktop } from './processes/is-claude-desktop';
import { isOfClient, toldClients } from './processes/is-client';
import { linuxProcesses } from './processes/linux';
import type { RunningProcess } from './processes/running-process';
import { readCim } from './processes/win32';
import { runProgram } from './run-program';
import { contextOf, temporaryFolder } from './testing';

const onLinux = process.platform === 'linux';
async function started(child: ChildProcess): Promise<number> {
  await once(child, 'spawn');
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return child.pid ?? 0;
}

const look = () => clientProcessProbe({ platform: 'linux', home: '/', env: {} }).look(contextOf({}));

describe.runIf(onLinux)('clientProcessProbe on Linux', () => {
  it('sees a program named claude-desktop, and when it was started', async () => {
    const program = join(await temporaryFolder(), 'claude-desktop');
    await copyFile('/bin/sleep', program);
    const before = Date.now();
    const pid = await started(spawn(program, ['600']));
    const after = Date.now();
    const seen = await look();
    const [own] = seen.processes.filter((each) => each.pid === pid);
    expect(seen.running).toBe(true);
    expect(own?.executable).toBe(program);
    // A tick is 10 ms, and so is the precision of /proc/uptime.
    expect(Date.parse(own?.startedAt ?? '')).toBeGreaterThanOrEqual(before - 30);
    expect(Date.parse(own?.startedAt ?? '')).toBeLessThanOrEqual(after + 30);
  });

  it('sees a launcher script of that name, and one that goes by that name', async () => {
    const folder = await temporaryFolder();
    const script = join(folder, 'claude-desktop');
    await writeFile(script, '#!/bin/sh\nsleep 600 & echo; wait\n');
    await chmod(script, 0o755);
    const launcher = spawn(script, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    const launcherPid = await started(launcher);
    onTestFinished(() => void process.kill(-launcherPid, 'SIGKILL'));
    await once(launcher.stdout, 'data');
    const renamed = await started(spawn('/bin/sleep', ['600'], { argv0: 'claude-desktop' }));
    const pids = (await look()).processes.map(({ pid }) => pid);
    expect(pids).toEqual(expect.arrayContaining([launcherPid, renamed]));
  });

  it('sees neither Claude Code, nor helpers, nor a file that is only named', async () => {
    const folder = await temporaryFolder();
    const cli = join(folder, 'claude');
    const app = join(folder, 'claude-desktop');
    await copyFile('/bin/sleep', cli);
    // A program that takes any arguments and stays: the shell, reading a pipe that nobody writes.
    await symlink('/bin/sh', app);
    const pids = [
      await started(spawn(cli, ['600'])),
      await started(spawn(app, ['-s', '--', '--type=renderer'])),
      await started(spawn('/bin/sh', ['-s', '--', app])),
    ];
    const seen = (await look()).processes.map(({ pid }) => pid);
    expect(pids.filter((pid) => seen.includes(pid))).toEqual([]);
  });

  it('sees other clients, the program and the script that an interpreter runs, each as its own', async () => {
    const folder = await temporaryFolder();
    const cursor = join(folder, 'cursor');
    await copyFile('/bin/sleep', cursor);
    const gemini = join(folder, 'gemini');
    await writeFile(gemini, 'setInterval(() => {}, 1e6); console.log(1);');
    const editor = await started(spawn(cursor, ['600']));
    const child = spawn(process.execPath, [gemini], { stdio: ['ignore', 'pipe', 'ignore'] });
    const cli = await started(child);
    await once(child.stdout, 'data');
    const { others = {} } = await look();
    const pidsOf = (id: ClientId) => (others[id] ?? []).map(({ pid }) => pid);
    expect(pidsOf('cursor')).toContain(editor);
    expect(pidsOf('gemini-cli')).toContain(cli);
    expect([...pidsOf('claude-code'), ...pidsOf('cursor')]).not.toContain(cli);
    expect(Object.keys(others)).not.toContain('cline');
  });

  it('knows this very process', async () => {
    const own = (await linuxProcesses()).find(({ pid }) => pid === process.pid);
    expect(own?.executable).toBe(process.execPath);
    const age = Date.now() - Date.parse(own?.startedAt ?? '');
    expect(Math.abs(age - process.uptime() * 1_000)).toBeLessThan(500);
  });
});

describe('isClaudeDesktop', () => {
  const as = (executable: string, ...args: string[]) => ({ pid: 1, executable, args, startedAt: null });

  it.each([
    ['linux', as('/usr/lib/claude-desktop/claude-desktop', '/usr/bin/claude-desktop'), true],
    ['linux', as('/usr/lib/claude-desktop-unofficial/claude-desktop'), true],
    ['linux', as('/usr/lib/electron37/electron', 'electron', '/usr/lib/claude-desktop/app.asar'), true],
    ['linux', as('/usr/lib/claude-desktop/node_modules/electron/dist/electron', 'electron'), true],
    ['linux', as('/usr/lib/electron37/electron', 'electron', '/usr/lib/code/app.asar'), false],
    ['linux', as('/usr/lib/claude-desktop/chrome_crashpad_handler'), false],
    ['linux', as('/home/zoe/.local/bin/claude', 'claude'), false],
    ['linux', as('/usr/bin/vim', 'vim', '/usr/bin/claude-desktop'), false],
    ['darwin', as('/Applications/Claude.app/Contents/MacOS/Claude'), true],
    [
      'darwin',
      as('/Applications/Claude.app/Contents/Frameworks/Claude Helper.app/Contents/MacOS/Claude Helper'),
      false,
    ],
    ['darwin', as('/opt/homebrew/bin/claude'), false],
    ['win32', as('C:\\Program Files\\WindowsApps\\Claude_2.1_x64__pzs8sxrjxfjjc\\app\\Claude.exe'), true],
    [
      'win32',
      as('C:\\Program Files\\WindowsApps\\AnthropicPBC.Claude_2.1_x64__fnn82j28hfe8t\\app\\claude.exe'),
      true,
    ],
    ['win32', as('C:\\Users\\zoe\\AppData\\Local\\AnthropicClaude\\app-1.0.1\\claude.exe'), true],
    ['win32', as('Claude.exe'), true],
    ['win32', as('C:\\Users\\zoe\\.local\\bin\\claude.exe'), false],
    ['win32', as('C:\\Users\\zoe\\AppData\\Roaming\\Claude\\claude-code\\2.1\\claude.exe'), false],
    [
      'win32',
      as(
        'C:\\Program Files\\WindowsApps\\Claude_2.1_x64__pzs8sxrjxfjjc\\app\\Claude.exe',
        'Claude.exe',
        '--type=gpu-process',
      ),
      false,
    ],
  ] as const)('%s: %o is %s', (platform, process, expected) => {
    expect(isClaudeDesktop(process, platform)).toBe(expected);
  });
});

describe('isOfClient', () => {
  const as = (executable: string, ...args: string[]) => ({ pid: 1, executable, args, startedAt: null });

  it.each<[Platform, RunningProcess, ClientId | null]>([
    ['linux', as('/usr/share/cursor/cursor', '/usr/share/cursor/cursor'), 'cursor'],
    ['linux', as('/tmp/.mount_CursorX1/usr/share/cursor/cursor'), 'cursor'],
    ['linux', as('/usr/share/cursor/cursor', 'cursor', '--type=renderer'), null],
    ['linux', as('/usr/share/code/code'), 'vs-code'],
    ['linux', as('/opt/Windsurf/windsurf'), 'windsurf'],
    ['linux', as('/tmp/.mount_LM-StuAb/lm-studio'), 'lm-studio'],
    ['linux', as('/home/zoe/.local/zed.app/libexec/zed-editor'), 'zed'],
    ['linux', as('/home/zoe/.local/share/claude/versions/2.1.47', 'claude'), 'claude-code'],
    ['linux', as('/usr/bin/node', 'node', '/usr/local/bin/claude'), 'claude-code'],
    ['linux', as('/usr/bin/node', 'node', '/usr/lib/node_modules/.bin/gemini'), 'gemini-cli'],
    ['linux', as('/usr/bin/vim', 'vim', '/usr/local/bin/claude'), null],
    ['linux', as('/usr/lib/claude-desktop/claude-desktop'), null],
    ['darwin', as('/Applications/Cursor.app/Contents/MacOS/Cursor'), 'cursor'],
    ['darwin', as('/Applications/Visual Studio Code.app/Contents/MacOS/Electron'), 'vs-code'],
    ['darwin', as('/Applications/LM Studio.app/Contents/MacOS/LM Studio'), 'lm-studio'],
    ['darwin', as('/Applications/Claude.app/Contents/MacOS/Claude'), null],
    ['darwin', as('claude'), 'claude-code'],
    ['win32', as('C:\\Users\\zoe\\AppData\\Local\\Programs\\cursor\\Cursor.exe'), 'cursor'],
    ['win32', as('C:\\Users\\zoe\\.local\\bin\\claude.exe'), 'claude-code'],
    ['win32', as('Claude.exe'), null],
    ['win32', as('C:\\Program Files\\Microsoft VS Code\\Code.exe', 'Code.exe', '--type=utility'), null],
  ])('%s: %o is %s', (platform, running, expected) => {
    const found = toldClients(platform).filter((id) => isOfClient(running, id, platform));
    expect(found).toEqual(expected === null ? [] : [expected]);
  });
});

describe('readPs', () => {
  it('reads paths with spaces and times in UTC', () => {
    expect(
      readPs(
        '  412 Sun Nov 22 07:03:00 2026 /Applications/Claude.app/Contents/MacOS/Claude\n    1 Mon Nov  2 00:00:00 2026 /sbin/my launchd\n',
      ),
    ).toEqual([
      {
        pid: 412,
        executable: '/Applications/Claude.app/Contents/MacOS/Claude',
        args: [],
        startedAt: '2026-11-22T07:03:00.000Z',
      },
      { pid: 1, executable: '/sbin/my launchd', args: [], startedAt: '2026-11-02T00:00:00.000Z' },
    ]);
  });

  it.runIf(onLinux)('reads what a real ps prints', async () => {
    const printed = await runProgram('/bin/ps', ['-xww', '-o', 'pid=,lstart=,comm='], {
      signal: new AbortController().signal,
      timeoutMs: 5_000,
      env: { LC_ALL: 'C', TZ: 'UTC0' },
    });
    const own = readPs(printed.ok ? printed.stdout : '').find(({ pid }) => pid === process.pid);
    const age = Date.now() - Date.parse(own?.startedAt ?? '');
    expect(Math.abs(age - process.uptime() * 1_000)).toBeLessThan(3_000);
  });
});

describe('readCim', () => {
  const one = {
    ProcessId: 7,
    Name: 'Claude.exe',
    ExecutablePath: null,
    CommandLine: null,
    Started: '2026-11-22T07:03:00.1234567Z',
  };
  const read = { pid: 7, executable: 'Claude.exe', args: [], startedAt: '2026-11-22T07:03:00.123Z' };

  it.each([
    ['nothing', '', []],
    ['one object', JSON.stringify(one), [read]],
    [
      'an array',
      `\uFEFF${JSON.stringify([one, { ...one, ProcessId: 8, Started: null }])}\r\n`,
      [read, { ...read, pid: 8, startedAt: null }],
    ],
  ])('reads %s', (_, output, expected) => {
    expect(readCim(output)).toEqual(expected);
  });
});
