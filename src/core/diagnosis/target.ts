import type { ClientId } from '../clients/client';
import type { TokenFacts } from '../token/token-facts';

/** How an entry reaches its server. */
export type EntryForm =
  | 'url' // has `url`: what ScaiGrid's page documents
  | 'mcp-remote' // runs mcp-remote, by npx or directly
  | 'ungrey-bridge' // runs `ungrey bridge`
  | 'other-command' // runs something we do not know
  | 'broken'; // none of these

/** Where the token that a client would send comes from. */
export type TokenSource =
  | 'header'
  | 'argument'
  | 'env'
  | 'url'
  | 'keychain'
  | 'given'
  | 'client-variable' // the client fills it in: it is not in the file
  | 'none';

/**
 * The one connection a run is about: what is written, and what it must become. Derived purely from `request`,
 * `config-files` and `keychain` (diagnosis/resolve-target.ts), so a replay derives the same.
 */
export interface Target {
  /** Absent: Claude Desktop. */
  readonly client?: ClientId;
  /** The file that the client reads; null when there is none. */
  readonly configFile: string | null;
  readonly entry: string | null;
  readonly form: EntryForm | null;
  /** `--connection` of an Ungrey bridge entry, or of the request. */
  readonly connection: string | null;
  /** As written (secrets masked); null: none found. */
  readonly writtenUrl: string | null;
  /**
   * What the URL must be: trimmed, unquoted, path `/mcp`, https unless loopback. Network probes look at this one, so
   * that they judge the connection as it will be after the repair. Null: no usable URL.
   */
  readonly endpoint: string | null;
  /** The whole Authorization value as a client would send it, masked. */
  readonly writtenAuthorization: string | null;
  /** `Bearer` and the cleaned token, masked; what the network probes send. */
  readonly authorization: string | null;
  readonly tokenSource: TokenSource;
  readonly token: TokenFacts | null;
}
