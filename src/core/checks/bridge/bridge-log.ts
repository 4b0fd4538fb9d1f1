import { clientInQuestion } from '../../claude-config/judged-file';
import type { BridgeLogEntry, BridgeLogLine } from '../../bridge-log/line';
import { formatBridgeLogLine } from '../../bridge-log/line';
import { defineCheck } from '../../diagnosis/check';
import { catalogue } from '../../findings/catalogue';
import { runningSince } from '../app/newest-start';
import { placeOf } from '../net/connection';
import { term } from '../../findings/said';

type Broken = BridgeLogLine & { readonly entry: Extract<BridgeLogEntry, { kind: 'broken' }> };

/** What the bridge wrote down when it was without its gateway last, in plain words. */
export const bridgeLog = defineCheck({
  id: 'bridge-log',
  station: 'client',
  symptoms: ['entry-grey', 'unauthorized', 'connection-drops', 'something-else'],
  needs: ['config-files', 'target', 'client-process', 'bridge'],
  judge: ({ 'config-files': files, target, bridge, 'client-process': client }) => {
    const { lines, logError, logFile } = bridge;
    if (logError !== null)
      return {
        status: 'unknown',
        detail: term('bridge-log-unreadable', { file: logFile ?? '', error: logError }),
      };
    if (lines.length === 0) return { status: 'skipped', because: null, reason: 'not-applicable' };
    const broken = lastBroken(lines, runningSince(clientInQuestion(files).id, client));
    if (broken === null) return { status: 'passed' };
    const { code, detail } = broken.entry;
    return {
      status: 'warning',
      findings: [
        {
          code: 'bridge.not-connected',
          causedBy: code,
          who: catalogue[code].who,
          params: {
            connection: target.connection ?? '',
            url: target.endpoint ?? '',
            at: broken.at,
            detail,
            ...placeParams(target.endpoint),
          },
          evidence: [
            { label: 'entry', value: target.entry ?? '' },
            { label: 'log-line', value: formatBridgeLogLine(broken) },
            { label: 'log-file', value: logFile ?? '' },
          ],
        },
      ],
    };
  },
});

/**
 * The newest state of the copies that still run: null when it is a connection, or when every copy that lost its own has ended,
 * or was started by an earlier run of its client.
 */
function lastBroken(lines: readonly BridgeLogLine[], clientStartedAt: string | null): Broken | null {
  const states = new Map<number, BridgeLogLine>();
  for (const line of lines) {
    if (clientStartedAt !== null && line.at < clientStartedAt) continue;
    if (line.entry.kind === 'ended') states.delete(line.pid);
    else if (line.entry.kind === 'broken' || line.entry.kind === 'connected') states.set(line.pid, line);
  }
  const newest = [...states.values()].toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  return newest !== undefined && isBroken(newest) ? newest : null;
}

function isBroken(line: BridgeLogLine): line is Broken {
  return line.entry.kind === 'broken';
}

function placeParams(endpoint: string | null): { readonly host: string; readonly port: number } {
  const { host, port } = placeOf(endpoint);
  return { host, port };
}
