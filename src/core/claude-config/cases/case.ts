import type { FindingCode } from '../../findings/codes';
import type { Platform } from '../../observations/machine';
import type { EntryStyle } from '../repair-plan';

/** One machine's config files, what must be found in them, and what the repair makes of the file that is read. */
export interface ConfigCase {
  /** What is wrong, as a person would say it. */
  readonly name: string;
  readonly platform: Platform;
  readonly files: readonly ConfigCaseFile[];
  /** Codes of all findings of severity error or warning, in the order of the path. */
  readonly expect: readonly FindingCode[];
  readonly repaired?: ConfigCaseRepair;
}

/** `text` is written as UTF-8; `bytes` as they are. Without `path`: the place where a client on that platform reads it. */
export type ConfigCaseFile = { readonly path?: string } & (
  { readonly text: string } | { readonly bytes: Uint8Array }
);

/** The exact text after the repair in this style. */
export interface ConfigCaseRepair {
  readonly style: EntryStyle;
  readonly after: string;
}
