import type { Probe } from '../../core/diagnosis/probe';
import type { ClientProcessSeen, ProcessSeen } from '../../core/observations/client-process';
import type { Platform } from '../../core/observations/machine';
import { darwinProcesses } from './processes/darwin';
import { isClaudeDesktop } from './processes/is-claude-desktop';
import { isOfClient, toldClients } from './processes/is-client';
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

/** Looks which clients run, and since when. */
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
      const seen = (isWanted: (each: RunningProcess) => boolean): readonly ProcessSeen[] =>
        all.filter(isWanted).map(({ pid, executable, startedAt }) => ({
          pid,
          executable: vault.maskText(executable),
          startedAt,
        }));
      const processes = seen((each) => isClaudeDesktop(each, platform));
      const others = Object.fromEntries(
        toldClients(platform).map((id) => [id, oldest(seen((each) => isOfClient(each, id, platform)))]),
      );
      return { running: processes.length > 0, processes, others };
    },
  };
}

/** The oldest of them: an editor starts dozens while it runs. */
function oldest(processes: readonly ProcessSeen[]): readonly ProcessSeen[] {
  return processes
    .toSorted((a, b) => Date.parse(a.startedAt ?? '') - Date.parse(b.startedAt ?? ''))
    .slice(0, 5);
}
