import { readdir, readFile, readlink } from 'node:fs/promises';
import { uptime } from 'node:os';
import type { RunningProcess } from './running-process';

/** Clock ticks a second in /proc/PID/stat: 100 in every Linux that programs see (USER_HZ). */
const ticksPerSecond = 100;

/** The processes whose program we may know: the user's own, or all for root. */
export async function linuxProcesses(): Promise<readonly RunningProcess[]> {
  // Both clocks in one breath: what lies between them would be added to every start.
  const bootedAt = Date.now() - uptime() * 1_000;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const processes = await Promise.all(pids.map((pid) => oneProcess(pid, bootedAt)));
  return processes.filter((each) => each !== null);
}

/** Null: it ended meanwhile, is a part of the kernel, or belongs to somebody else. */
async function oneProcess(pid: string, bootedAt: number): Promise<RunningProcess | null> {
  try {
    const executable = await readlink(`/proc/${pid}/exe`);
    const [commandLine, stat] = await Promise.all([
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    return {
      pid: Number(pid),
      // An update that replaced the file while it runs.
      executable: executable.replace(/ \(deleted\)$/, ''),
      args: commandLine.split('\0').slice(0, -1),
      startedAt: startOf(stat, bootedAt),
    };
  } catch {
    return null;
  }
}

/** The 22nd field counts ticks since boot; the second is a name that can hold spaces and brackets. */
function startOf(stat: string, bootedAt: number): string | null {
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(afterName[19]);
  if (!Number.isFinite(ticks)) return null;
  return new Date(bootedAt + (ticks / ticksPerSecond) * 1_000).toISOString();
}
