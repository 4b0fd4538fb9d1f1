import type { ClientId } from '../clients/client';
import type { SymptomId } from '../symptoms/symptoms';

/** What the user asked for. Plain data and share-safe: a token given by hand travels in the run's vault, not here. */
export interface DiagnosisRequest {
  readonly symptom: SymptomId;
  /** Only these files are looked at; empty: every place where the client may keep its config. */
  readonly configFiles: readonly string[];
  /** `--client`: whose files they are; absent: told by their names and places, or else Claude Desktop's. */
  readonly client?: ClientId | undefined;
  /** `--entry`: the entry to diagnose; null: the one that leads to ScaiGrid. */
  readonly entry: string | null;
  /** `--url`: diagnose this URL instead of the entry's. */
  readonly url: string | null;
  /** The keychain connection whose token is to be used; null: the entry's own token. */
  readonly connection: string | null;
  /** A token was given by hand (`--token-env`, `--token-stdin`, the window): masked, see core/redact. */
  readonly givenToken: string | null;
  readonly logsFolder: string | null;
  readonly tool: string | null;
  /** JSON text as given. */
  readonly toolArguments: string | null;
  /** Local checks only. */
  readonly offline: boolean;
  /** Upper bound for any one probe; null: each probe's own deadline. */
  readonly timeoutMs: number | null;
}

/** A request in which nothing is asked for but `asked`. */
export function requestFor(symptom: SymptomId, asked: Partial<DiagnosisRequest> = {}): DiagnosisRequest {
  return {
    symptom,
    configFiles: [],
    entry: null,
    url: null,
    connection: null,
    givenToken: null,
    logsFolder: null,
    tool: null,
    toolArguments: null,
    offline: false,
    timeoutMs: null,
    ...asked,
  };
}
