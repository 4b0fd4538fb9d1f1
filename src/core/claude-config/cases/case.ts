import type { FindingCode } from '../../findings/codes';
import type { LaunchCommandSeen } from '../../observations/launch-command';
import type { Platform } from '../../observations/machine';
import type { EntryStyle } from '../repair-plan';

/** One machine's config files, what must be found in them, and what the repair makes of the file that is read. */
export interface ConfigCase {
  /** What is wrong, as a person would say it. */
  readonly name: string;
  readonly platform: Platform;
  readonly files: readonly ConfigCaseFile[];
  /** Codes of all findings of severity error or warning, in the order of the report. */
  readonly expect: readonly FindingCode[];
  /** Where one code says several things: what it says here (`code` to variant). */
  readonly variants?: Readonly<Partial<Record<FindingCode, string>>>;
  readonly repaired?: ConfigCaseRepair;
  /** `--entry`. */
  readonly entry?: string;
  /** Folders in `%LOCALAPPDATA%\Packages`. */
  readonly packages?: readonly string[];
  /** Lines of main.log, oldest first. */
  readonly log?: readonly string[];
  /** Entries in a backup beside the file that is read. */
  readonly backup?: readonly string[];
  /** Entries in the `config.json` beside it. */
  readonly configJson?: readonly string[];
  readonly launch?: Partial<LaunchCommandSeen>;
}

/** `text` is written as UTF-8; `bytes` as they are. Without `path`: the place where a client on that platform reads it. */
export type ConfigCaseFile = { readonly path?: string; readonly modifiedAt?: string } & (
  { readonly text: string } | { readonly bytes: Uint8Array }
);

/** The exact text after the repair in this style. */
export interface ConfigCaseRepair {
  readonly style: EntryStyle;
  readonly after: string;
}
