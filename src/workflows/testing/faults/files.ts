import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FindingCode } from '../../../core/findings/codes';
import type { Fault, World } from './fault';

const area = 'file system';

const fileIn = ({ home }: World): string => join(home, '.config', 'Claude', 'claude_desktop_config.json');

async function place(world: World): Promise<string> {
  const file = fileIn(world);
  await mkdir(dirname(file), { recursive: true });
  return file;
}

const content = (what: string, expected: FindingCode, bytes: string | Uint8Array): Fault => ({
  area,
  what,
  expected,
  make: async (world) => {
    await writeFile(await place(world), bytes);
    return {};
  },
});

const made = (what: string, expected: FindingCode, make: (file: string) => Promise<void> | void): Fault => ({
  area,
  what,
  expected,
  make: async (world) => {
    await make(await place(world));
    return {};
  },
});

const entry = JSON.stringify({ mcpServers: { scaigrid: { url: 'https://scaigrid.scailabs.ai/mcp' } } });
const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

export const fileFaults: readonly Fault[] = [
  made('there is no config file', 'config.not-found', () => undefined),
  made('a folder stands in its place', 'config.unreadable', (file) => mkdir(file).then(() => undefined)),
  made('a link that leads in a circle', 'config.unreadable', (file) => symlink(file, file)),
  made('a link that leads nowhere', 'config.not-found', (file) => symlink(join(dirname(file), 'gone'), file)),
  made('a pipe that nobody writes to', 'config.unreadable', (file) => void execFileSync('mkfifo', [file])),
  {
    area,
    what: 'a file stands where its folder belongs',
    expected: 'config.unreadable',
    make: async (world) => {
      const folder = dirname(fileIn(world));
      await mkdir(dirname(folder), { recursive: true });
      await writeFile(folder, '');
      return {};
    },
  },
  content('an empty file', 'config.syntax', ''),
  content('nothing but NUL bytes', 'config.syntax', new Uint8Array(4096)),
  content(
    'a file in an old 8-bit encoding',
    'config.unreadable',
    new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
  ),
  content('a byte order mark', 'config.encoding', `\uFEFF${entry}`),
  content('UTF-16', 'config.encoding', utf16(entry)),
  content('cut off in the middle', 'config.syntax', entry.slice(0, -20)),
  content('a comma too many', 'config.syntax', entry.replace('}}}', '},}}')),
  content('nested 100,000 deep', 'config.syntax', '['.repeat(100_000)),
  content('10 MB of noise', 'config.unreadable', '}{,:"'.repeat(2_000_000)),
  content('a list instead of an object', 'config.shape', '[]'),
  content('mcpServers is a list', 'config.shape', '{"mcpServers":[]}'),
  content('no entry for ScaiGrid', 'config.no-entry', '{"mcpServers":{"files":{"command":"files"}}}'),
  content(
    'keys named like JavaScript’s own',
    'config.no-entry',
    '{"mcpServers":{"__proto__":{"command":"x"},"constructor":{"command":"y"}}}',
  ),
];
