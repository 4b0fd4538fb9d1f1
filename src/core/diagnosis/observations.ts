import type { AuditSeen } from '../observations/audit';
import type { BridgeSeen } from '../observations/bridge';
import type { CatalogueSeen } from '../observations/catalogue';
import type { ClientLogsSeen } from '../observations/client-logs';
import type { ClientPolicySeen } from '../observations/client-policy';
import type { ClientProcessSeen } from '../observations/client-process';
import type { ConfigFilesSeen } from '../observations/config-files';
import type { HoldSeen } from '../observations/hold';
import type { HttpSeen } from '../observations/http';
import type { IdentitySeen } from '../observations/identity';
import type { KeychainSeen } from '../observations/keychain';
import type { LatencySeen } from '../observations/latency';
import type { LaunchCommandSeen } from '../observations/launch-command';
import type { MachineSeen } from '../observations/machine';
import type { McpSeen } from '../observations/mcp';
import type { ModulesSeen } from '../observations/modules';
import type { RemoteServersSeen } from '../observations/remote-servers';
import type { DnsSeen, ProxySeen, TcpSeen, TlsSeen } from '../observations/network';
import type { ToolCallSeen } from '../observations/tool-call';
import type { DiagnosisRequest } from './request';
import type { Target } from './target';

/** Every kind of observation, by the id of the probe that makes it. */
export interface ObservationValues {
  readonly request: DiagnosisRequest;
  readonly machine: MachineSeen;
  readonly 'config-files': ConfigFilesSeen;
  readonly 'client-logs': ClientLogsSeen;
  readonly 'client-process': ClientProcessSeen;
  readonly 'client-policy': ClientPolicySeen;
  readonly keychain: KeychainSeen;
  readonly target: Target;
  readonly 'launch-command': LaunchCommandSeen;
  readonly bridge: BridgeSeen;
  readonly proxy: ProxySeen;
  readonly dns: DnsSeen;
  readonly tcp: TcpSeen;
  readonly tls: TlsSeen;
  readonly http: HttpSeen;
  readonly mcp: McpSeen;
  readonly identity: IdentitySeen;
  readonly modules: ModulesSeen;
  readonly catalogue: CatalogueSeen;
  readonly 'remote-servers': RemoteServersSeen;
  readonly audit: AuditSeen;
  readonly 'tool-call': ToolCallSeen;
  readonly latency: LatencySeen;
  readonly hold: HoldSeen;
}

export type ObservationId = keyof ObservationValues;
