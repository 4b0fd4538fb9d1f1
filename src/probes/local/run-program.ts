import { execFile } from 'node:child_process';

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** The whole environment of the program; nothing is inherited. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type RunResult =
  | { readonly ok: true; readonly stdout: string }
  /** `code`: exit code, or the error's own code (ENOENT, ...); null: killed at its time limit. */
  | { readonly ok: false; readonly code: number | string | null; readonly stderr: string };

const outputLimit = 4 * 1024 * 1024;

/** Runs a program to its end without a shell, with nothing on its stdin. */
export function runProgram(
  file: string,
  args: readonly string[],
  { signal, timeoutMs, env }: RunOptions,
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = execFile(
      file,
      args,
      {
        signal,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        env: { ...env },
        windowsHide: true,
        maxBuffer: outputLimit,
        encoding: 'utf8',
      },
      (error, stdout, stderr) => {
        if (error === null) resolve({ ok: true, stdout });
        else resolve({ ok: false, code: error.code ?? null, stderr: stderr.slice(0, 2_000) });
      },
    );
    child.stdin?.end();
  });
}
