import { clients } from '../../core/clients';
import type { Words } from '../../core/words/words';
import type { FoundConnection } from '../../shared/ipc/contract';
import { clientRunning } from '../../workflows/client-running';
import { scan } from '../../workflows/scan';
import type { Scan, ScannedEntry } from '../../workflows/scan';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

export function connectionHandlers({
  surroundings,
  leftOutClients,
}: Services): Pick<Handlers, 'connections.scan' | 'client.running'> {
  // The window asks as soon as it is there; looking while it loads spares it the wait.
  let early: Promise<Scan> | null = scan(surroundings, leftOutClients());
  early.catch(() => undefined);
  return {
    'connections.scan': async () => {
      const looked = early ?? scan(surroundings, leftOutClients());
      early = null;
      const { entries, clientInstalled } = await looked;
      return {
        connections: entries.map((entry, index) => shown(entry, index, surroundings.words)),
        clientInstalled,
      };
    },
    // Unknown counts as running: nothing may be written on a guess.
    'client.running': async () => ({ running: (await clientRunning(surroundings)) !== false }),
  };
}

function shown(
  { client, configFile, entry, url, connection, report }: ScannedEntry,
  index: number,
  words: Words,
): FoundConnection {
  return {
    id: String(index),
    client,
    clientName: clients[client].name,
    configFile,
    entry,
    url,
    connection,
    state: report === null ? 'unknown' : stateOf(report.summary.status),
    sentence: report === null ? words.summary['not-judged'] : report.summary.headline,
  };
}

function stateOf(status: 'healthy' | 'problems' | 'incomplete'): FoundConnection['state'] {
  switch (status) {
    case 'healthy':
      return 'looks-right';
    case 'problems':
      return 'problem';
    case 'incomplete':
      return 'unknown';
  }
}
