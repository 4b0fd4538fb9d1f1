import type { Client } from '../../clients/client';
import type { Verdict } from '../../diagnosis/check';
import { term } from '../../findings/said';
import type { ClientProcessSeen } from '../../observations/client-process';
import type { ConfigFileSeen } from '../../observations/config-files';
import { ofClaudeDesktopOnly } from './claude-desktop-only';
import { processesOf, runningSince } from './newest-start';

/**
 * Whether another client than Claude Desktop has run since before its file was changed. Only told, where it notices a change
 * by itself; nothing is said of a file that the client keeps its own state in.
 */
export function otherRestarted(
  { id, name, takesUp, stateFile }: Client,
  file: ConfigFileSeen & { readonly modifiedAt: string },
  client: ClientProcessSeen,
): Verdict {
  const processes = processesOf(id, client);
  if (processes === null || stateFile?.test(file.path.replaceAll('\\', '/')) === true)
    return ofClaudeDesktopOnly;
  if (processes.length === 0) return { status: 'passed' };
  const started = runningSince(id, client);
  if (started === null) return { status: 'unknown', detail: term('start-unknown', { client: name }) };
  if (Date.parse(started) >= Date.parse(file.modifiedAt)) return { status: 'passed' };
  const finding = {
    code: 'app.not-restarted',
    severity: takesUp.byItself ? 'info' : 'warning',
    variant: takesUp.byItself ? 'notices' : 'other',
    params: { client: name, started, changed: file.modifiedAt },
    evidence: [
      { label: 'file', value: file.path },
      { label: 'modified', value: file.modifiedAt },
      // Editors start many programs of their own name; the oldest is the one that counts.
      ...processes
        .filter(({ startedAt }) => startedAt === started)
        .map(({ pid, executable }) => ({
          label: 'process' as const,
          value: `${executable} (${String(pid)}), ${started}`,
        })),
    ],
    remedies: [takesUp.remedy],
  } as const;
  return takesUp.byItself
    ? { status: 'passed', findings: [finding] }
    : { status: 'warning', findings: [finding] };
}
