import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NothingToSee } from '../../core/diagnosis/probe';
import type { ClientLogsSeen } from '../../core/observations/client-logs';
import type { LaunchCommandSeen } from '../../core/observations/launch-command';
import { configFilesProbe } from './config-files';
import { launchCommandProbe } from './launch-command';
import { pathHelperDefaults } from './launch/gui-path';
import { foldersOf, pathOf, programCandidates } from './launch/program-candidates';
import { contextOf, request, temporaryFolder } from './testing';

async function program(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
}

/** Answers as Node does, and leaves a trace when it is asked anything else. */
const fakeNode = (version: string, trace: string): string =>
  `#!/bin/sh\nif [ "$1" = --version ]; then echo ${version}; else echo ran > ${trace}; fi\n`;

const logged = (...folders: string[]): ClientLogsSeen => ({
  folders: [],
  files: [
    {
      path: '/logs/mcp.log',
      name: 'mcp.log',
      sizeBytes: 1,
      modifiedAt: '2026-11-22T10:00:00.000Z',
      lines: [
        {
          at: '2026-11-22T10:00:00.000Z',
          level: 'info',
          entry: 'other',
          text: `Using MCP server command: x with args and path: {\n paths: [ ${folders.map((folder) => `'${folder}'`).join(', ')} ] }`,
        },
      ],
    },
  ],
});

async function look(
  entry: unknown,
  path: string,
  logs: ClientLogsSeen = logged(path),
): Promise<LaunchCommandSeen> {
  const folder = await temporaryFolder();
  const configFile = join(folder, 'claude_desktop_config.json');
  await writeFile(configFile, JSON.stringify({ mcpServers: { grid: entry } }));
  const surroundings = { platform: 'linux', home: folder, env: { PATH: path } } as const;
  const asked = { ...request, configFiles: [configFile], entry: 'grid' };
  const context = contextOf({ request: asked });
  const configFiles = await configFilesProbe(surroundings).look(context);
  return launchCommandProbe(surroundings).look({
    ...context,
    seen: { request: asked, 'config-files': configFiles, 'client-logs': logs },
  });
}

describe.runIf(process.platform !== 'win32')('launchCommandProbe', () => {
  it('finds npx and asks the Node beside it for its version, without starting npx', async () => {
    const folder = await temporaryFolder();
    const trace = join(folder, 'trace');
    const npx = await program(join(folder, 'bin/npx'), `#!/bin/sh\necho ran > ${trace}\n`);
    const node = await program(join(folder, 'bin/node'), fakeNode('v18.20.8', trace));
    expect(await look({ command: 'npx', args: ['-y', 'mcp-remote'] }, join(folder, 'bin'))).toEqual({
      command: 'npx',
      searchPath: [join(folder, 'bin')],
      found: npx,
      foundElsewhere: null,
      node: { path: node, version: '18.20.8' },
      needsNode: true,
    });
    await expect(readFile(trace)).rejects.toThrow('ENOENT');
  });

  it('tells a program that only the user’s own PATH knows', async () => {
    const folder = await temporaryFolder();
    const npx = await program(join(folder, 'nvm/npx'), '#!/usr/bin/env node\n');
    const seen = await look({ command: 'npx' }, join(folder, 'nvm'), logged(join(folder, 'empty')));
    expect(seen).toMatchObject({ found: null, foundElsewhere: npx, node: null, needsNode: true });
    expect(seen.searchPath).toEqual([join(folder, 'empty')]);
  });

  it('lets the entry’s own PATH win', async () => {
    const folder = await temporaryFolder();
    const own = await program(join(folder, 'own/tool'), '#!/bin/sh\n');
    const seen = await look({ command: 'tool', env: { PATH: join(folder, 'own') } }, '/nowhere');
    expect(seen).toMatchObject({
      found: own,
      searchPath: [join(folder, 'own')],
      needsNode: false,
      node: null,
    });
  });

  it('takes neither folders nor files that cannot be started', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'a/tool'), { recursive: true });
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'b/tool'), '#!/bin/sh\n', { mode: 0o644 });
    const found = await program(join(folder, 'c/tool'), '#!/bin/sh\n');
    const path = ['a', 'b', 'c'].map((name) => join(folder, name)).join(':');
    expect((await look({ command: 'tool' }, path, logged(...path.split(':')))).found).toBe(found);
  });

  it('sees by its first line that a script runs on Node, and survives a Node that does not answer', async () => {
    const folder = await temporaryFolder();
    const tool = await program(join(folder, 'tool'), '#!/usr/bin/env node\n');
    await program(join(folder, 'node'), '#!/bin/sh\nexit 3\n');
    expect(await look({ command: tool }, folder)).toMatchObject({ found: tool, needsNode: true, node: null });
  });

  it('asks a Node that the entry names by its path', async () => {
    const folder = await temporaryFolder();
    const node = await program(join(folder, 'node'), fakeNode('v24.1.0', join(folder, 'trace')));
    expect(await look({ command: node, args: ['/x/proxy.js'] }, '/nowhere')).toMatchObject({
      node: { path: node, version: '24.1.0' },
    });
  });

  it('has nothing to look for without an entry or a command', async () => {
    await expect(look({ url: 'https://grid.example.test/mcp' }, '/nowhere')).rejects.toMatchObject({
      reason: 'not-applicable',
    });
    const probe = launchCommandProbe({ platform: 'linux', home: '/', env: {} });
    const nothing = probe.look(contextOf({ request }));
    await expect(nothing).rejects.toBeInstanceOf(NothingToSee);
    await expect(nothing).rejects.toMatchObject({ reason: 'no-target' });
  });
});

describe('programCandidates', () => {
  it.each([
    ['linux', 'npx', ['/usr/bin/npx', '/bin/npx']],
    ['linux', './run', ['/run']],
    ['darwin', '/opt/homebrew/bin/npx', ['/opt/homebrew/bin/npx']],
  ] as const)('%s: %s', (platform, command, expected) => {
    expect(programCandidates(command, ['/usr/bin', '/bin'], platform)).toEqual(expected);
  });

  it.each([
    ['npx', ['C:\\Program Files\\nodejs\\npx.exe', 'C:\\Program Files\\nodejs\\npx.cmd']],
    ['node.exe', ['C:\\Program Files\\nodejs\\node.exe']],
    ['C:/tools/run', ['C:\\tools\\run.exe', 'C:\\tools\\run.cmd']],
  ])('win32: %s', (command, expected) => {
    expect(programCandidates(command, ['C:\\Program Files\\nodejs'], 'win32', '.EXE;.CMD')).toEqual(expected);
  });

  it('reads a PATH of Windows', () => {
    expect(pathOf({ Path: 'x' }, 'win32')).toBe('x');
    expect(foldersOf('"C:\\Program Files\\nodejs";;C:\\Windows;C:\\Windows', 'win32')).toEqual([
      'C:\\Program Files\\nodejs',
      'C:\\Windows',
    ]);
  });
});

describe('pathHelperDefaults', () => {
  it('puts together what macOS gives to a login shell', async () => {
    const root = await temporaryFolder();
    expect(await pathHelperDefaults(root)).toBe('/usr/bin:/bin:/usr/sbin:/sbin');
    await writeFile(join(root, 'paths'), '/usr/local/bin\n/usr/bin\n');
    await mkdir(join(root, 'paths.d'));
    await writeFile(join(root, 'paths.d/homebrew'), '/opt/homebrew/bin\n');
    expect(await pathHelperDefaults(root)).toBe('/usr/local/bin:/usr/bin:/opt/homebrew/bin');
  });
});
