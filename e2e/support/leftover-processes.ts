import { readFileSync, readdirSync } from 'node:fs';

/** A process that outlived the app that started it. */
interface Leftover {
  readonly pid: number;
  readonly command: string;
}

/**
 * Every process whose command line or environment names this folder. Reads /proc, so it finds nothing but on Linux; there it
 * also finds helpers that left the app's process group.
 */
export function processesNaming(folder: string): Leftover[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .filter((pid) =>
      [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`].some((path) => read(path).includes(folder)),
    )
    .map((pid) => ({ pid, command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').slice(0, 200) }));
}

// Processes come and go while they are listed, and not every environment may be read.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
