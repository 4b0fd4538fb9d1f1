import type { RestAnswer } from './rest-answer';

/** The documentation has two names for the registry's collection under /v1/modules/scailink/; a gateway may know either. */
export type RegistryCollection = 'remote-servers' | 'registrations';

/** One remote server as ScaiLink knows it. A null field was not in the answer. */
export interface RemoteServerSeen {
  readonly id: string;
  readonly name: string | null;
  readonly slug: string | null;
  /** Documented: `active`, `error`; whatever the gateway says, in lower case. */
  readonly status: string | null;
  readonly isTenantShared: boolean | null;
  /** Whose it is, where it is not shared by the tenant. */
  readonly ownerUserId: string | null;
  readonly consecutiveFailures: number | null;
  /** `ok`, or the class name of the last health check's error. */
  readonly lastHealthStatus: string | null;
}

/** The remote servers that this token's account can see in ScaiLink's registry. */
export interface RemoteServersSeen {
  /** The name that the gateway knows; null: neither. */
  readonly collection: RegistryCollection | null;
  readonly list: RestAnswer<readonly RemoteServerSeen[]>;
}
