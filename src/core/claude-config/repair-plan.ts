import type { FindingCode } from '../findings/codes';

/** The two shapes of a repaired entry (design: bridge recommended unless the evidence says that URL entries load). */
export type EntryStyle = 'bridge' | 'documented';

/** Replace `[start, end)` (UTF-16 offsets into the old text) by `text`. Sorted, never overlapping. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing the plan does, for people; words in words/en/changes.ts by `id`. */
export interface PlannedChange {
  readonly id: PlannedChangeId;
  readonly params: Readonly<Record<string, string | number>>;
  /** The findings that it cures. */
  readonly cures: readonly FindingCode[];
}

export type PlannedChangeId =
  | 'create-file'
  | 'fix-syntax'
  | 'rewrite-encoding'
  | 'move-entry'
  | 'add-entry'
  | 'correct-entry' // it stays of the kind it is
  | 'replace-entry' // it becomes of the other kind
  | 'restore-entries'
  | 'ask-for-token' // the client asks for it and keeps it
  | 'move-token-to-keychain'
  | 'drop-headers' // other headers than Authorization, which Ungrey's bridge does not send
  | 'leave-token-file'; // mcp-remote's file of headers, which nothing reads any more

/**
 * Everything the repair of one file will do. Holds raw secrets: lives in the process that applies it (main or CLI) and is
 * never serialised; what is shown is made from it by `diffRows` and `unifiedDiff` (masked).
 */
export interface RepairPlan {
  readonly file: string;
  readonly entry: string;
  readonly style: EntryStyle;
  /** Null: the file does not exist yet. Byte order mark excluded; see `beforeEncoding`. */
  readonly before: string | null;
  readonly beforeEncoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | null;
  readonly after: string;
  readonly edits: readonly TextEdit[];
  readonly changes: readonly PlannedChange[];
  /** A token to put into the keychain before the file is written; null: none. */
  readonly keychain: { readonly connection: string; readonly url: string; readonly token: string } | null;
}

/** Why no plan could be made; words in words/en/refusals.ts. */
export type PlanRefusal =
  | 'nothing-to-do'
  | 'unparsable' // the file is broken in a way that has no certain repair
  | 'wrong-shape' // not an object, mcpServers not an object
  | 'no-url' // no usable URL in the entry and none given
  | 'no-token' // neither the entry nor the caller has a usable one
  | 'unproven'; // a fault in Ungrey: the edits do not mean what they should

export type PlanResult =
  | { readonly ok: true; readonly plan: RepairPlan }
  | { readonly ok: false; readonly refusal: PlanRefusal; readonly params: Readonly<Record<string, string>> };

/** Why a plan was not carried out; words in words/en/refusals.ts. The file is as it was, except where a line says otherwise. */
export type ApplyRefusal =
  | 'client-running'
  | 'client-unknown' // it could not be told whether Claude Desktop runs
  | 'changed-meanwhile' // the file is not the one that the plan was made on
  | 'busy' // another Ungrey is at work on this file
  | 'no-folder' // the file's folder does not exist and must not be created
  | 'no-backup' // nothing is changed without a backup
  | 'keychain-failed'
  | 'write-forbidden'
  | 'disk-full'
  | 'write-failed'
  | 'not-verified'; // written, but read back it was something else: another program writes the file too

/** Why a repair was not undone; words in words/en/refusals.ts. */
export type UndoRefusal =
  | 'nothing-to-undo'
  | 'already-undone' // the file is already what it was before the repair
  | 'changed-since' // the file is no longer what Ungrey wrote
  | 'backup-damaged'
  | Exclude<ApplyRefusal, 'no-folder'>;
