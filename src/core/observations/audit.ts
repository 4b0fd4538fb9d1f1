import type { RestAnswer } from './rest-answer';

/** One row of the audit log, without the email address. A null field was not in the answer. */
export interface AuditRowSeen {
  /** ISO 8601 as the gateway writes it. */
  readonly timestamp: string | null;
  readonly action: string | null;
  readonly actorId: string | null;
  readonly resource: string | null;
  /** `SUCCESS` or `FAILURE`. */
  readonly status: string | null;
  readonly requestId: string | null;
}

/** What the audit log holds of this token's account, newest first. */
export interface AuditSeen {
  /** The account whose rows were asked for; null: it is not known, so rows of everybody may be among them. */
  readonly actorId: string | null;
  /** Rows under the action of the tool asked about; null: no tool was asked about, or its calls have no known action. */
  readonly ofAction: RestAnswer<readonly AuditRowSeen[]> | null;
  /** The newest rows under any action; null: not needed. */
  readonly recent: RestAnswer<readonly AuditRowSeen[]> | null;
}
