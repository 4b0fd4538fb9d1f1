import { mkdir, open, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClientLogsSeen } from '../../core/observations/client-logs';
import { createVault } from '../../core/redact/create-vault';
import { clientLogsProbe } from './client-logs';
import { contextOf, noTarget, request, temporaryFolder } from './testing';

async function logsWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

const look = (
  logsFolder: string,
  entry: string | null = 'scaigrid',
  vault = createVault(),
): Promise<ClientLogsSeen> =>
  clientLogsProbe({ platform: 'linux', home: '/nowhere', env: {} }).look(
    contextOf({ request: { ...request, logsFolder }, target: { ...noTarget, entry } }, vault),
  );

const line = (text: string, entry = 'scaigrid'): string =>
  `2026-11-22T10:00:00.000Z [${entry}] [error] ${text}\n`;

/** Bytes this process has read by system calls, whatever from. */
async function bytesRead(): Promise<number> {
  return Number(/^rchar: (\d+)/.exec(await readFile('/proc/self/io', 'utf8'))?.[1]);
}

describe('clientLogsProbe', () => {
  it.runIf(process.platform === 'linux')('reads no more of a 1 GB log than its end', async () => {
    const folder = await logsWith({});
    const path = join(folder, 'mcp-server-scaigrid.log');
    const file = await open(path, 'w');
    await file.truncate(1024 ** 3);
    await file.write(`\n${line('spawn npx ENOENT')}`, 1024 ** 3);
    await file.close();
    const before = await bytesRead();
    const [log] = (await look(folder)).files;
    const read = (await bytesRead()) - before;
    expect(log?.lines.at(-1)).toMatchObject({ text: 'spawn npx ENOENT' });
    expect(log?.sizeBytes).toBeGreaterThan(1024 ** 3);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(512 * 1024);
  });

  it('drops the half line at which it begins, and survives bytes that are no text', async () => {
    const many = line('spawn npx ENOENT').repeat(6_000);
    const folder = await logsWith({
      'mcp-server-scaigrid.log': Buffer.concat([
        Buffer.from(many),
        Buffer.from([0xff, 0xc3, 0x0a]),
        Buffer.from(line('last')),
      ]),
    });
    const [log] = (await look(folder)).files;
    expect(new Set(log?.lines.map(({ text }) => text))).toEqual(
      new Set(['spawn npx ENOENT', '\uFFFD\uFFFD', 'last']),
    );
    expect(log?.lines.length).toBe(500);
  });

  it('reads the files about the entry and the app, newest first, and no others', async () => {
    const folder = await logsWith({
      'mcp-server-scaigrid.log': line('a'),
      'mcp-server-filesystem.log': line('private', 'filesystem'),
      'main.log': '2026-04-14 20:36:12 [info] Config file written\n',
      'mcp.log':
        '2026-11-22T10:00:00.000Z [error] [filesystem] private\n2026-11-22T10:00:00.000Z [error] [scaigrid] b\n',
      'claude.ai-web.log': 'private',
      'main.log.txt': 'private',
    });
    await utimes(join(folder, 'main.log'), 3_000, 3_000);
    await utimes(join(folder, 'mcp.log'), 2_000, 2_000);
    await utimes(join(folder, 'mcp-server-scaigrid.log'), 1_000, 1_000);
    const seen = await look(folder);
    expect(seen.folders).toEqual([{ path: folder, present: true }]);
    expect(seen.files.map(({ name, lines }) => [name, lines.map(({ text }) => text)])).toEqual([
      ['main.log', ['Config file written']],
      ['mcp.log', ['b']],
      ['mcp-server-scaigrid.log', ['a']],
    ]);
    expect((await look(folder, null)).files.map(({ name }) => name)).toContain('mcp-server-filesystem.log');
  });

  it('turns the local time of main.log into UTC', async () => {
    const folder = await logsWith({ 'main.log': '2026-04-14 20:36:12 [info] Config file written\n' });
    const [log] = (await look(folder)).files;
    expect(log?.lines.map(({ at }) => at)).toEqual([new Date(2026, 3, 14, 20, 36, 12).toISOString()]);
  });

  it('masks tokens, known ones and those that it recognises', async () => {
    const known = 'a-token-of-no-known-shape-4711';
    const vault = createVault();
    vault.register(known);
    const shaped = 'sgk_live_0123456789abcdefghijklmnop';
    const folder = await logsWith({
      'mcp-server-scaigrid.log': line(
        `TypeError: Headers.append: "Bearer ${known}" is an invalid header value. ${shaped}`,
      ),
    });
    const text = JSON.stringify(await look(folder, 'scaigrid', vault));
    expect(text).not.toContain(known);
    expect(text).not.toContain(shaped);
    expect(text).toContain('is an invalid header value');
  });

  it('masks a token that is torn over lines or longer than what is kept', async () => {
    const token = 'k'.repeat(20) + '-of-no-known-shape-4711';
    const vault = createVault();
    vault.register(token);
    const folder = await logsWith({
      'mcp-server-scaigrid.log': `${line('a')}${token.slice(0, 24)}\n${token.slice(24)}\n${line('x'.repeat(8_180) + token)}${line('last')}`,
    });
    const [log] = (await look(folder, 'scaigrid', vault)).files;
    const text = JSON.stringify(log);
    expect(text).not.toContain('kkkk');
    expect(text).not.toContain('shape-4711');
    expect(log?.lines.map((each) => each.text.length)).toEqual([1, 24, 19, 8_192, 4]);
    expect(log?.lines.at(-1)?.text).toBe('last');
  });

  it('takes at most twelve files, one folder once, and tells which it cannot read', async () => {
    const folder = await logsWith(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`main${index}.log`, '2026-04-14 20:36:12 [info] x\n']),
      ),
    );
    expect((await look(folder)).files).toHaveLength(12);

    const home = await temporaryFolder();
    const logs = join(home, '.config/Claude/logs');
    await mkdir(join(logs, 'main.log'), { recursive: true });
    await mkdir(join(home, 'profile'));
    await symlink(logs, join(home, 'profile/logs'));
    const seen = await clientLogsProbe({ platform: 'linux', home, env: {} }).look(
      contextOf({
        request: { ...request, configFiles: [join(home, 'profile/claude_desktop_config.json')] },
        target: noTarget,
      }),
    );
    expect(seen.folders).toEqual([
      { path: join(home, 'profile/logs'), present: true },
      { path: logs, present: true },
    ]);
    expect(seen.files).toMatchObject([{ name: 'main.log', lines: [], error: 'not-a-file' }]);
  });

  it('has nothing to tell where there is no folder', async () => {
    expect(await look('/nowhere/at/all')).toEqual({
      folders: [{ path: '/nowhere/at/all', present: false }],
      files: [],
    });
  });
});
