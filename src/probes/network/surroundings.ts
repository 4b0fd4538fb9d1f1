import type { LookupFunction } from 'node:net';
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Platform } from '../../core/observations/machine';
import type { HttpStack } from './http-stack';

/** What the network probes stand in: given by the program that runs them. */
export interface NetworkSurroundings {
  readonly platform: Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly ungreyVersion: string;
  /** Chromium's network, in the app; null on the command line. */
  readonly browser: BrowserNetwork | null;
  /** PEM certificates that are trusted beside the runtime's own. */
  readonly certificates?: readonly string[];
  /** Resolves host names; the system's resolver when absent. */
  readonly lookup?: LookupFunction;
  /** Where plain HTTP is looked for when https fails; 80 when absent. */
  readonly plainHttpPort?: number;
}

export interface BrowserNetwork {
  readonly stack: HttpStack;
  /** Chromium's fetch, for the MCP session when Node's stack does not get through. */
  readonly fetch: FetchLike;
  /** The system's proxies for a URL as a PAC string: `PROXY a:8080; DIRECT`. */
  resolveProxy(url: string): Promise<string>;
}
