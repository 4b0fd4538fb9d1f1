import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mcpGateway } from '../../../probes/network/testing/mcp-gateway';
import { serveHttp } from '../../../probes/network/testing/servers';
import type { FindingCode } from '../../../core/findings/codes';
import type { Fault, World } from './fault';
import { gridFor } from './sign-in';

const area = 'process';

/** An mcp-remote entry whose `npx` is this script, beside a `node` that is that script; at a practice grid where no gateway is named. */
async function withPrograms(
  world: World,
  programs: Readonly<Record<string, string>>,
  { command = 'npx', gateway = null }: { command?: string | undefined; gateway?: string | null } = {},
) {
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
    args: ['-y', 'mcp-remote@0.15.1', gateway ?? grid.url, '--header', 'Authorization:${AUTH}'],
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
): Fault => ({ area, what, expected, make: (world) => withPrograms(world, programs, { command }) });

const says = (text: string): string => `#!/bin/sh\necho '${text}'\n`;

const programsOfToday = { npx: says('10.8.2'), node: says('v20.20.2') };

export const processFaults: readonly Fault[] = [
  program('npx is not there', 'entry.command-not-found', {}),
  program('the program’s full path does not exist', 'entry.command-not-found', {}, '/opt/gone/npx'),
  program('a folder is named as the program', 'entry.command-not-found', {}, '/tmp'),
  program('Node.js is too old', 'entry.runtime-too-old', { npx: says('9.0.0'), node: says('v16.20.2') }),
  {
    area,
    what: 'mcp-remote asks how to sign in, and the gateway never answers that',
    expected: 'net.sign-in-pages-hang',
    make: async (world) => {
      const serve = mcpGateway();
      const gateway = await serveHttp((request, response) => {
        if (request.url?.startsWith('/.well-known/') !== true) serve(request, response);
      });
      return withPrograms(world, programsOfToday, {
        gateway: `http://127.0.0.1:${String(world.use(gateway).port)}/mcp`,
      });
    },
  },
];
