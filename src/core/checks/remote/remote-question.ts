import type { Identity } from '../../observations/identity';
import type { RemoteServersSeen } from '../../observations/remote-servers';

/** What is known when remote tools are judged. */
export interface RemoteQuestion {
  /** Names of the remote tools that the session's list holds. */
  readonly listed: readonly string[];
  /** The session's list holds any tool at all; where the gateway lists nothing, remote tools are no special case. */
  readonly listsTools: boolean;
  readonly servers: RemoteServersSeen;
  /** Null: not known. */
  readonly identity: Identity | null;
  /** Whether the account may use remote tools; null: its profile does not tell. */
  readonly mayUse: boolean | null;
}
