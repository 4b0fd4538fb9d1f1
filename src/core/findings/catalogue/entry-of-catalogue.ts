import type { SymptomId } from '../../symptoms/symptoms';
import type { Severity, Who } from '../finding';
import type { RemedyId } from '../remedies';

/** What is always true of a finding code; its words are in words/<language>/findings. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly who: Who;
  /** The section of the troubleshooting page it belongs to. */
  readonly section: SymptomId;
  /** In the order in which they are offered. */
  readonly remedies: readonly RemedyId[];
}

/** The codes of one family, e.g. `CodesOf<'config'>`. */
export type CodesOf<Family extends string> = Extract<import('../codes').FindingCode, `${Family}.${string}`>;
export type CatalogueOf<Family extends string> = Readonly<Record<CodesOf<Family>, CatalogueEntry>>;
