import type { Probe } from '../../core/diagnosis/probe';
import type { ClientProcessSeen } from '../../core/observations/client-process';
import type { Platform } from '../../core/observations/machine';
import { darwinProcesses } from './processes/darwin';
import { isClaudeDesktop } from './processes/is-claude-desktop';
import { linuxProcesses } from './processes/linux';
import type { RunningProcess } from './processes/running-process';
import { win32Processes } from './processes/win32';
import type { LocalSurroundings } from './surroundings';

type ListProcesses = (
  signal: AbortSignal,
  surroundings: LocalSurroundings,
) => Promise<readonly RunningProcess[]>;

const listings: Readonly<Record<Platform, ListProcesses>> = {
  linux: linuxProcesses,
  darwin: darwinProcesses,
  win32: win32Processes,
};

/** Looks whether Claude Desktop runs, and since when. */
export function clientProcessProbe(surroundings: LocalSurroundings): Probe<'client-process'> {
  return {
    id: 'client-process',
    needs: [],
    deadlineMs: 9_000,
    remote: false,
    look: async ({ signal, vault }): Promise<ClientProcessSeen> => {
      const { platform } = surroundings;
      if (surroundings.sandboxed === true) return { running: false, processes: [] };
      const all = await listings[platform](signal, surroundings);
      const processes = all
        .filter((each) => isClaudeDesktop(each, platform))
        .map(({ pid, executable, startedAt }) => ({
          pid,
          executable: vault.maskText(executable),
          startedAt,
        }));
      return { running: processes.length > 0, processes };
    },
  };
}
