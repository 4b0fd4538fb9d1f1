import type { BridgeProgram } from '../core/claude-config/plan/bridge-program';
import type { Platform } from '../core/observations/machine';
import type { Words } from '../core/words/words';
import type { Keychain } from '../keychain/keychain';
import type { BrowserNetwork, NetworkSurroundings } from '../probes/network';

/** What a door (window, command line, bridge) brings along: where the program runs and what it can reach. */
export interface Surroundings {
  readonly platform: Platform;
  readonly arch: string;
  readonly osRelease: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home is a sandbox: this computer's own Claude Desktop and its policy have nothing to do with what is in it. */
  readonly sandboxed?: boolean;
  readonly nodeVersion: string;
  readonly ungreyVersion: string;
  /** What is said to people, in the language that this door speaks now. */
  readonly words: Words;
  readonly keychain: Keychain;
  /** What a repaired entry of the bridge style starts. */
  readonly bridge: BridgeProgram;
  /** Chromium's network, in the app; null on the command line. */
  readonly browser: BrowserNetwork | null;
  readonly network?: Pick<NetworkSurroundings, 'certificates' | 'lookup' | 'plainHttpPort'>;
}
