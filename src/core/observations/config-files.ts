import type { ClientId } from '../clients/client';

/** Which place on a machine a candidate belongs to (reference: Claude Desktop's own locations per platform). */
export type ConfigPlace =
  | 'macos'
  | 'windows-classic'
  | 'windows-msix' // site package, family Claude_*
  | 'windows-store' // Microsoft Store package, family AnthropicPBC.Claude_*
  | 'linux'
  | 'client' // of another client than Claude Desktop
  | 'given'; // named by the user

export interface ConfigFileSeen {
  readonly path: string;
  readonly place: ConfigPlace;
  /** Whose config file it is; absent: Claude Desktop's. */
  readonly client?: ClientId;
  /** Where a link leads; null: not a link. */
  readonly linkTarget: string | null;
  readonly state: 'present' | 'absent' | 'unreadable';
  /** Of `unreadable`: the error code (EACCES, EISDIR, ...) or `not-utf8`. */
  readonly error: string | null;
  readonly sizeBytes: number;
  /** ISO 8601, UTC; null: absent. */
  readonly modifiedAt: string | null;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'not-utf8' | null;
  /** Decoded without its byte order mark, secrets masked in place (same length, same line and column); null: not read. */
  readonly text: string | null;
  /** Copies beside it that hold entries: Ungrey's backups and others' (`*.bak`, `*.backup*`). */
  readonly backups: readonly ConfigBackupSeen[];
}

export interface ConfigBackupSeen {
  readonly path: string;
  readonly modifiedAt: string;
  /** Names of its entries; null: could not be parsed. */
  readonly entries: readonly string[] | null;
}

export interface ConfigFilesSeen {
  readonly candidates: readonly ConfigFileSeen[];
  /** Index into `candidates` of the file that the client reads, or would read if it existed; null: cannot be told. */
  readonly readIndex: number | null;
  readonly readReason: ReadReason;
  /** `config.json` beside a candidate holding MCP entries that belong into the config file. */
  readonly misplaced: readonly { readonly path: string; readonly entries: readonly string[] }[];
}

/** Why that candidate is the one that is read. Words in the catalogue. */
export type ReadReason =
  | 'only-location'
  | 'named-by-user'
  | 'msix-package-exists'
  | 'msix-uses-real-appdata'
  | 'several-packages'
  | 'classic-install';
