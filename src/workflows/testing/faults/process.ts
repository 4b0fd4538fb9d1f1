import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingCode } from '../../../core/findings/codes';
import type { Fault, World } from './fault';
import { gridFor } from './sign-in';

const area = 'process';

/** An mcp-remote entry whose `npx` is this script, beside a `node` that is that script. */
async function withPrograms(world: World, programs: Readonly<Record<string, string>>, command = 'npx') {
  const grid = await gridFor(world);
  const bin = join(world.home, 'bin');
  await mkdir(bin, { recursive: true });
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), script);
    await chmod(join(bin, name), 0o755);
  }
  const folder = join(world.home, '.config', 'Claude');
  await mkdir(folder, { recursive: true });
  const scaigrid = {
    command,
    args: ['-y', 'mcp-remote@0.15.1', grid.url, '--header', 'Authorization:${AUTH}'],
    env: { AUTH: `Bearer ${grid.tokens.user}` },
  };
  await writeFile(join(folder, 'claude_desktop_config.json'), JSON.stringify({ mcpServers: { scaigrid } }));
  return { surroundings: { env: { PATH: bin } } };
}

const program = (
  what: string,
  expected: FindingCode,
  programs: Readonly<Record<string, string>>,
  command?: string,
): Fault => ({ area, what, expected, make: (world) => withPrograms(world, programs, command) });

const says = (text: string): string => `#!/bin/sh\necho '${text}'\n`;

export const processFaults: readonly Fault[] = [
  program('npx is not there', 'entry.command-not-found', {}),
  program('the program’s full path does not exist', 'entry.command-not-found', {}, '/opt/gone/npx'),
  program('a folder is named as the program', 'entry.command-not-found', {}, '/tmp'),
  program('Node.js is too old', 'entry.runtime-too-old', { npx: says('9.0.0'), node: says('v16.20.2') }),
];
