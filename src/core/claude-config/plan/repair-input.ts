import type { Client } from '../../clients/client';
import type { Platform } from '../../observations/machine';
import type { ConfigEncoding } from '../encoding';
import type { EntryStyle } from '../repair-plan';
import type { BridgeProgram } from './bridge-program';

/** All that a plan is made of. Holds raw secrets. */
export interface RepairInput {
  /** The file that the client reads. */
  readonly file: string;
  readonly client: Client;
  /** As it is, without byte order mark; null: there is no file. */
  readonly text: string | null;
  readonly encoding: ConfigEncoding | null;
  readonly platform: Platform;
  /** The entry to repair, added when there is none of that name; null: the one that leads to ScaiGrid. */
  readonly entry: string | null;
  readonly style: EntryStyle;
  /** Goes before the entry's own. */
  readonly url: string | null;
  /** Goes before the entry's own: one that the user gave, or the keychain's where the user chose that connection. */
  readonly token: string | null;
  /** What is in the file that the entry's mcp-remote takes headers from; null: there is none, or it cannot be read. */
  readonly headerFile: string | null;
  /** The keychain connection that the user chose; null: none. */
  readonly connection: string | null;
  readonly keychainAvailable: boolean;
  readonly bridge: BridgeProgram;
  /** Texts of backups of this file, newest first: the first with entries is restored when the file has lost all of its own. */
  readonly backups: readonly string[];
  /** Variables that a bridge needs on this machine (`NODE_EXTRA_CA_CERTS`); those that the entry sets itself stay. */
  readonly env: Readonly<Record<string, string>>;
}
