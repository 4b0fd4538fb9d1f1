/**
 * The log of a connection's bridges, all copies in one file; `.1` is the older half. It lies beside the person's other files
 * and not under AppData: there, Claude Desktop's package shows the programs that it starts a private copy.
 */
export function bridgeLogFile(home: string, connection: string): string {
  const separator = home.includes('\\') ? '\\' : '/';
  return [home, '.ungrey', 'logs', `bridge-${connection}.log`].join(separator);
}

/** Where the older half goes when the log is full. */
export function olderBridgeLogFile(file: string): string {
  return `${file.slice(0, -'.log'.length)}.1.log`;
}

/** By its time of change the copies of a bridge see when one of them last tried to reach a gateway that refuses. */
export function bridgeTurnsFile(home: string, connection: string): string {
  return `${bridgeLogFile(home, connection).slice(0, -'.log'.length)}.turn`;
}

/** The folder of all bridges' logs. */
export function bridgeLogFolder(home: string): string {
  return [home, '.ungrey', 'logs'].join(home.includes('\\') ? '\\' : '/');
}

/** What the bridges are told by the person's settings, and look up while they run. */
export function bridgeSettingsFile(home: string): string {
  return [home, '.ungrey', 'bridge-settings.json'].join(home.includes('\\') ? '\\' : '/');
}

/** Whether a file of that folder is a bridge's log, of either half. */
export function isBridgeLog(fileName: string): boolean {
  return /^bridge-.+\.log$/.test(fileName);
}
