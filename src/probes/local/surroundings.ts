import type { Platform } from '../../core/observations/machine';

/** What the local probes stand in: given by the program that runs them. */
export interface LocalSurroundings {
  readonly platform: Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
