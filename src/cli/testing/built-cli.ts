import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltCli {
  /**
   * Runs `ungrey ARGS` in a home of its own, with nothing of this process's environment but PATH. `interrupt`: when it is
   * resolved, Ctrl+C is pressed.
   */
  run(
    args: readonly string[],
    given?: { env?: Readonly<Record<string, string>>; stdin?: string; interrupt?: Promise<unknown> },
  ): Promise<CliResult>;
  readonly home: string;
  remove(): void;
}

/** The command line as it is shipped, built once for a test file. */
export async function buildCli(): Promise<BuiltCli> {
  // Beside node_modules, where the native module is found.
  const folder = mkdtempSync(join(root, 'node_modules', '.ungrey-cli-'));
  const home = mkdtempSync(join(tmpdir(), 'ungrey-cli-home-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: folder,
      rolldownOptions: {
        external: ['keytar'],
        input: {
          cli: join(root, 'src/cli/index.ts'),
          'keychain-worker': join(root, 'src/keychain/worker.ts'),
          'ungrey-bridge': join(root, 'src/cli/ungrey-bridge.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return {
    home,
    run: (args, { env = {}, stdin = '', interrupt } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(folder, 'cli.js'), ...args], {
          cwd: home,
          // In English, whatever the machine speaks.
          env: { PATH: process.env['PATH'], HOME: home, LC_ALL: 'C', ...env },
        });
        interrupt?.then(() => child.kill('SIGINT'), reject);
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
        child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
        child.stdin.on('error', () => undefined).end(stdin);
      }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      rmSync(home, { recursive: true, force: true });
    },
  };
}
