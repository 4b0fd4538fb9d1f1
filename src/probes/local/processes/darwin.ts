import { runProgram } from '../run-program';
import type { RunningProcess } from './running-process';

/** The user's own processes. */
export async function darwinProcesses(signal: AbortSignal): Promise<readonly RunningProcess[]> {
  // English month names, and times in UTC.
  const env = { LC_ALL: 'C', TZ: 'UTC0' };
  const listed = await runProgram('/bin/ps', ['-xww', '-o', 'pid=,lstart=,comm='], {
    signal,
    timeoutMs: 3_000,
    env,
  });
  if (!listed.ok) throw new Error(`ps failed (${String(listed.code)}).`);
  return readPs(listed.stdout);
}

/** Lines such as `  412 Sun Nov 22 07:03:00 2026 /Applications/Claude.app/Contents/MacOS/Claude`. */
export function readPs(output: string): readonly RunningProcess[] {
  return output.split('\n').flatMap((line) => {
    const [, pid, started, executable] =
      /^\s*(\d+)\s+(\w{3}\s+\w{3}\s+\d+\s+[\d:]{8}\s+\d{4})\s+(.+?)\s*$/.exec(line) ?? [];
    if (pid === undefined || started === undefined || executable === undefined) return [];
    const time = Date.parse(`${started} UTC`);
    const startedAt = Number.isNaN(time) ? null : new Date(time).toISOString();
    return [{ pid: Number(pid), executable, args: [], startedAt }];
  });
}
