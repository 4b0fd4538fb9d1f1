import type { FoundConnection } from '../../../shared/ipc/contract';

const urgency: Readonly<Record<FoundConnection['state'], number>> = {
  problem: 0,
  unknown: 1,
  'looks-right': 2,
};

/** The connections that hold the text in a name, an address, a file or a client's name; those with a problem first. */
export function sortConnections(
  connections: readonly FoundConnection[],
  search: string,
): readonly FoundConnection[] {
  const text = search.trim().toLocaleLowerCase();
  return connections
    .filter(({ entry, url, configFile, clientName }) =>
      [entry, url, configFile, clientName].some((part) => part?.toLocaleLowerCase().includes(text)),
    )
    .sort((one, other) => urgency[one.state] - urgency[other.state]);
}
