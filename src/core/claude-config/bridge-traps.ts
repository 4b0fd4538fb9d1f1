import type { Severity } from '../findings/finding';
import type { Platform } from '../observations/machine';
import type { ConfigEntry } from './entries';
import type { Written } from './json-tree';
import { mcpRemoteTransports, programName } from './mcp-remote';

/** Something in the arguments of a bridge that is known to break it, or to make its start a gamble. */
export interface BridgeTrap {
  readonly kind:
    | 'space-in-argument'
    | 'torn-header'
    | 'ignored-header'
    | 'unknown-variable'
    | 'flags-before-url'
    | 'transport-name'
    | 'sse-only'
    | 'plain-http'
    | 'no-version-pin'
    | 'no-connection';
  readonly severity: Severity;
  /** The text it is about; null: something that is not there. */
  readonly written: Written | null;
  /** Of `unknown-variable`. */
  readonly variable?: string;
}

/** All traps of an entry that runs mcp-remote or Ungrey's bridge, worst first. */
export function bridgeTraps(entry: ConfigEntry, platform: Platform): readonly BridgeTrap[] {
  if (entry.bridge !== null) {
    return entry.bridge.connection === null
      ? [{ kind: 'no-connection', severity: 'error', written: null }]
      : [];
  }
  const call = entry.mcpRemote;
  if (call === null) return [];
  const argument = (index: number): Written | null => entry.args[index] ?? null;
  const traps: BridgeTrap[] = [];
  const add = (kind: BridgeTrap['kind'], severity: Severity, written: Written | null, variable?: string) =>
    traps.push({ kind, severity, written, ...(variable !== undefined && { variable }) });

  if (call.flagsBeforeUrl) add('flags-before-url', 'error', entry.url);
  for (const header of call.headers) {
    if (header.tornInto.length > 0) add('torn-header', 'error', argument(header.index));
    for (const variable of header.unknownVariables) {
      add('unknown-variable', 'error', argument(header.index), variable);
    }
  }
  for (const index of call.ignoredHeaders) add('ignored-header', 'error', argument(index));
  if (platform === 'win32' && runsThroughCmd(entry)) {
    const spaced = entry.args.find(({ value }) => /\s/.test(value));
    if (spaced !== undefined) add('space-in-argument', 'error', spaced);
  }
  // mcp-remote itself calls only these two names local.
  if (/^http:\/\/\[::1\]/.test(entry.url?.value ?? '') && !call.allowHttp)
    add('plain-http', 'error', entry.url);
  if (call.transport?.value === 'sse-only') add('sse-only', 'error', argument(call.transport.index));
  else if (call.transport !== null && !mcpRemoteTransports.includes(call.transport.value)) {
    add('transport-name', 'warning', argument(call.transport.index));
  }
  if (call.fetched && call.version === null) {
    add('no-version-pin', 'warning', call.packageIndex === null ? null : argument(call.packageIndex));
  }
  return traps;
}

/** Windows runs everything that is no `.exe` through cmd.exe, which tears a line with two quoted parts. */
function runsThroughCmd({ command }: ConfigEntry): boolean {
  if (command === null) return false;
  return programName(command.value) !== 'node' && !/(?<!\bcmd)\.exe$/i.test(command.value);
}
