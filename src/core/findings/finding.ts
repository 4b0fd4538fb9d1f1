import type { FindingCode } from './codes';
import type { RemedyId } from './remedies';
import type { Said, SaidParams } from './said';

export type Severity = 'error' | 'warning' | 'info';

/** Who can fix it. */
export type Who = 'you' | 'tenant-admin' | 'gateway-operator' | 'network-admin' | 'client-vendor';

/** A thing we saw, for people: `label` names it, `value` is what was seen (share-safe, length-bounded). */
export interface Evidence {
  readonly label: EvidenceLabel;
  readonly value: Said;
}

/** Labels are translated with the rest of the words; a new label is a new key in words/en/evidence.ts. */
export type EvidenceLabel = keyof typeof import('../words/en/evidence').evidence;

/** What a check says; the words come from the catalogue by `code`, with `params` filled in. */
export interface FindingDraft {
  readonly code: FindingCode;
  /** Only where it differs from the catalogue's. */
  readonly severity?: Severity;
  readonly who?: Who;
  readonly params?: SaidParams;
  /** Picks a variant of the words (`title_<variant>`), e.g. the kind of a syntax error. */
  readonly variant?: string;
  readonly evidence: readonly Evidence[];
  /** Only where it differs from the catalogue's: e.g. no `edit-config` when the change is not certain. */
  readonly remedies?: readonly RemedyId[];
  readonly causedBy?: FindingCode;
  readonly requestId?: string;
}
