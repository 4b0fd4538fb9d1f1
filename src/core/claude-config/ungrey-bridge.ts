import { programName } from './mcp-remote';

/** An entry that starts Ungrey's own bridge. */
export interface UngreyBridgeCall {
  /** Null: `--connection` or its value is missing. */
  readonly connection: string | null;
  readonly url: string | null;
  /** The argument that holds the URL. */
  readonly urlIndex: number | null;
  /** `--token-env`: the variable that holds the token; null: the keychain does. */
  readonly variable: string | null;
  /** The script that the program is given; null: the program is the bridge itself. */
  readonly script: string | null;
}

/**
 * Null: the command does not start it. The program may be the installed one (whatever its path), a script run by Node,
 * or Electron run as Node.
 */
export function parseUngreyBridge(command: string, args: readonly string[]): UngreyBridgeCall | null {
  const bridge = args.indexOf('bridge');
  if (bridge === -1) return null;
  const program = [command, ...args.slice(0, bridge)];
  if (!program.some((word) => /ungrey/i.test(programName(word)) || /[\\/]ungrey[\\/]/i.test(word)))
    return null;
  const optionsFrom = bridge + 1;
  const url = optionOf(args, optionsFrom, '--url');
  return {
    connection: optionOf(args, optionsFrom, '--connection')?.value ?? null,
    url: url?.value ?? null,
    urlIndex: url?.index ?? null,
    variable: optionOf(args, optionsFrom, '--token-env')?.value ?? null,
    script: args.slice(0, bridge).findLast((word) => /\.[cm]?js$/i.test(word)) ?? null,
  };
}

function optionOf(
  args: readonly string[],
  from: number,
  name: string,
): { index: number; value: string } | null {
  for (let index = from; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg.startsWith(`${name}=`)) return { index, value: arg.slice(name.length + 1) };
    const next = args[index + 1];
    if (arg === name && next !== undefined) return { index: index + 1, value: next };
  }
  return null;
}
