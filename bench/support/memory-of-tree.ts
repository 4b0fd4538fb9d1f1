import { readFileSync, readdirSync } from 'node:fs';

/**
 * Memory of a process and all below it, in MB: the proportional set size, which counts a page that several share once. Null
 * where the system has no /proc/PID/smaps_rollup (it is Linux's).
 */
export function memoryOfTree(root: number): number | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map(processIds().map((pid) => [pid, parentOf(pid)]));
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
      if (at === root) return true;
    }
    return false;
  };
  const kilobytes = [...parents.keys()].filter(isBelow).map(shareOf);
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function processIds(): readonly number[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}

function parentOf(pid: number): number | undefined {
  // The name stands in parentheses and may hold any character.
  const parent = /^.*\) \S (\d+)/s.exec(readOf(pid, 'stat'))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(readOf(pid, 'smaps_rollup'))?.[1] ?? 0);
}

/** Empty for a process that has ended meanwhile. */
function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
