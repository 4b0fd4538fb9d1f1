import { isRecord, type JsonRecord } from '../edit/json-value';
import type { WantedRecord } from '../edit/wanted';
import type { ConfigEntry } from '../entries';
import {
  authorizationVariable,
  type BridgeProgram,
  needsAllowHttp,
  pinnedMcpRemote,
  tokenVariable,
} from './bridge-program';
import { type ConnectionFacts, usableUrl } from './connection-facts';
import { envWithoutToken, shapeless } from './entry-parts';
import { PlanRefused } from './plan-refused';

type UngreyProgram = Extract<BridgeProgram, { kind: 'ungrey' }>;

/** A new entry that starts mcp-remote; the environment is added by the caller. */
export function mcpRemoteEntry(
  is: JsonRecord,
  entry: ConfigEntry | null,
  facts: ConnectionFacts,
): WantedRecord {
  if (facts.token === null) throw new PlanRefused('no-token', { entry: entry?.name ?? '' });
  const headers = new Map([
    ['Authorization', { variable: authorizationVariable, value: `Bearer ${facts.token}` }],
    ...[...facts.others].map(([name, value]) => [name, { variable: headerVariable(name), value }] as const),
  ]);
  return {
    command: 'npx',
    args: [
      '-y',
      pinnedMcpRemote,
      facts.url,
      '--transport',
      'http-only',
      ...(needsAllowHttp(facts.url) ? ['--allow-http'] : []),
      ...[...headers].flatMap(([name, { variable }]) => ['--header', headerArgument(name, variable)]),
    ],
    env: {
      ...envWithoutToken(is, entry, facts),
      ...Object.fromEntries([...headers.values()].map(({ variable, value }) => [variable, value])),
    },
    ...shapeless(is, facts),
  };
}

/** Claude Desktop fills no variables in; mcp-remote does. Without a space after the colon, which Windows would tear. */
export function headerArgument(name: string, variable: string): string {
  return `${name}:\${${variable}}`;
}

export function headerVariable(name: string): string {
  return `SCAIGRID_${name.toUpperCase().replaceAll(/[^A-Z\d]/g, '_')}`;
}

/** A new entry that starts Ungrey's own bridge. `keepsToken`: there is no keychain, so the token stays in the file. */
export function ungreyEntry(
  is: JsonRecord,
  entry: ConfigEntry | null,
  facts: ConnectionFacts,
  program: UngreyProgram,
  { connection, keepsToken }: { readonly connection: string; readonly keepsToken: boolean },
): WantedRecord {
  if (facts.token === null) throw new PlanRefused('no-token', { entry: entry?.name ?? '' });
  const env = {
    ...envWithoutToken(is, entry, facts),
    ...program.env,
    ...(keepsToken && { [tokenVariable]: facts.token }),
  };
  return {
    command: program.command,
    args: [
      ...program.args,
      'bridge',
      '--connection',
      connection,
      ...(keepsToken ? ['--url', facts.url, '--token-env', tokenVariable] : []),
    ],
    ...(Object.keys(env).length > 0 && { env }),
    ...shapeless(is, facts),
  };
}

/** An entry that starts Ungrey's bridge already: what it says of program, connection and URL may be wrong. */
export function correctedUngreyEntry(
  is: JsonRecord,
  entry: ConfigEntry,
  { bridge, url }: { readonly bridge: BridgeProgram; readonly url: string | null },
  connection: string,
): WantedRecord {
  const written = entry.args.map(({ value }) => value);
  const start = written.indexOf('bridge');
  const own = written
    .map((arg, index) => (index === entry.bridge?.urlIndex ? withUrl(arg, url) : arg))
    .slice(start);
  const complete = entry.bridge?.connection === connection ? own : withConnection(own, connection);
  if (bridge.kind !== 'ungrey') return { ...is, args: [...written.slice(0, start), ...complete] };
  const env = { ...(isRecord(is['env']) ? is['env'] : {}), ...bridge.env };
  return {
    ...is,
    command: bridge.command,
    args: [...bridge.args, ...complete],
    ...(Object.keys(env).length > 0 && { env }),
  };
}

/** `written` is `URL` or `--url=URL`. */
function withUrl(written: string, given: string | null): string {
  const option = /^--url=/.exec(written)?.[0] ?? '';
  return option + (usableUrl(written.slice(option.length), given) ?? written.slice(option.length));
}

function withConnection(args: readonly string[], connection: string): readonly string[] {
  const rest = args.filter(
    (arg, index) =>
      !/^--connection(?:=|$)/.test(arg) && !(args[index - 1] === '--connection' && !arg.startsWith('--')),
  );
  return [...rest, '--connection', connection];
}
