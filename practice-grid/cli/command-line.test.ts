import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { X509Certificate } from 'node:crypto';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let program: string;
const started: ChildProcess[] = [];

// The program as it is shipped: bundled, run by Node.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'practice-grid-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, '..', 'index.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'practice-grid.mjs' } },
    },
  });
  program = join(folder, 'practice-grid.mjs');
}, 60_000);

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

function run(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

async function firstLine(child: ReturnType<typeof run>): Promise<string> {
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error('the program said nothing');
}

interface Started {
  url: string;
  controlUrl: string;
  tokens: Record<string, string>;
  scenario: { id: string };
}

describe('npm run practice-grid', () => {
  it('prints one JSON line, serves, and ends on SIGTERM', async () => {
    const caFile = join(folder, 'ca.pem');
    const child = run('--json', '--scenario', 'permission-missing', '--ca-file', caFile);
    const facts = JSON.parse(await firstLine(child)) as Started;
    expect(facts.scenario.id).toBe('permission-missing');
    const me = await fetch(new URL('/v1/me', facts.url), {
      headers: { Authorization: `Bearer ${facts.tokens['user'] ?? ''}` },
    });
    expect(me.status).toBe(200);
    expect(new X509Certificate(await readFile(caFile)).ca).toBe(true);
    // A connection that stays open does not hold it up.
    await fetch(facts.url, {
      headers: { Authorization: `Bearer ${facts.tokens['user'] ?? ''}`, Accept: 'text/event-stream' },
    });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('prints a table with tokens and a config for Claude Desktop, and ends with stdin', async () => {
    const child = run('--with-stdin', '--seed', 'cli');
    let text = '';
    for await (const line of createInterface(child.stdout)) {
      text += `${line}\n`;
      if (line.startsWith('Press')) break;
    }
    expect(text).toContain('Control page       http://127.0.0.1:');
    expect(text).toMatch(/admin +API key of Ada/);
    const config = JSON.parse(text.slice(text.indexOf('{\n'), text.lastIndexOf('\n}') + 2)) as unknown;
    expect(config).toMatchObject({
      mcpServers: {
        scaigrid: {
          transport: 'streamable-http',
          url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/) as string,
          headers: { Authorization: expect.stringMatching(/^Bearer sgk_/) as string },
        },
      },
    });
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('refuses wrong usage with one sentence and exit code 2', async () => {
    const child = run('--scenario', 'nonsense');
    const lines: string[] = [];
    for await (const line of createInterface(child.stderr)) lines.push(line);
    expect(lines).toEqual(['practice-grid: There is no scenario "nonsense".']);
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(2);
  });
});
