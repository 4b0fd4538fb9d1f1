import type { Platform } from '../../core/observations/machine';

/** What the local probes stand in: given by the program that runs them. */
export interface LocalSurroundings {
  readonly platform: Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home is a sandbox: this computer's own Claude Desktop and its policy have nothing to do with what is in it. */
  readonly sandboxed?: boolean;
}
