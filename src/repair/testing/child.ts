import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'vite';

/** Makes a program of one source file that a plain Node can run from `folder`. Returns its path. */
export async function bundleChild(source: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return join(folder, 'child.mjs');
}

export function startChild(
  program: string,
  args: readonly string[],
  options: ForkOptions = {},
): ChildProcess {
  return fork(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [], ...options });
}

export async function nextMessage(child: ChildProcess): Promise<unknown> {
  const [message] = (await once(child, 'message', { signal: AbortSignal.timeout(15_000) })) as unknown[];
  return message;
}
