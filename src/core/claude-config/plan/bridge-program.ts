/** The program that a bridge entry starts. */
export type BridgeProgram =
  | { readonly kind: 'mcp-remote' }
  | {
      readonly kind: 'ungrey';
      readonly command: string;
      /** What `command` needs before Ungrey's own arguments: nothing for the installed program. */
      readonly args: readonly string[];
      /** Variables that make `command` what it must be; absent: none. */
      readonly env?: Readonly<Record<string, string>>;
    };

/** The newest release of mcp-remote that was measured. Without a version npx looks for a newer one at every start. */
export const pinnedMcpRemote = 'mcp-remote@0.15.1';

/** The variable that holds the Authorization value of an mcp-remote entry, so that no argument has a space or a secret. */
export const authorizationVariable = 'SCAIGRID_AUTH';

/** The variable that holds the token of an Ungrey entry on a machine without keychain. */
export const tokenVariable = 'SCAIGRID_TOKEN';

/** Whether mcp-remote takes this URL without `--allow-http`: of plain http it calls only these two names local. */
export function needsAllowHttp(endpoint: string): boolean {
  const { protocol, hostname } = new URL(endpoint);
  return protocol === 'http:' && hostname !== 'localhost' && hostname !== '127.0.0.1';
}
