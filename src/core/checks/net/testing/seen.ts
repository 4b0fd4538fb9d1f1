import type { Check, Verdict } from '../../../diagnosis/check';
import type { ObservationValues } from '../../../diagnosis/observations';
import type { HttpAttempt, HttpOutcome } from '../../../observations/http';
import type { McpSeen } from '../../../observations/mcp';
import type { Address, TcpSeen, TlsSeen } from '../../../observations/network';
import { expectSound } from '../../testing/expect-sound';

export const endpoint = 'https://grid.example/mcp';

export const answer = (more: Partial<Extract<HttpOutcome, { kind: 'answered' }>> = {}): HttpOutcome => ({
  kind: 'answered',
  status: 200,
  headers: {},
  contentType: 'application/json',
  bodyStart: '',
  requestId: null,
  redirectTo: null,
  clockSkewSeconds: 0,
  mcp: 'result',
  ...more,
});
export const failure = (code: string): HttpOutcome => ({ kind: 'failed', code });

export const attempt = (outcome: HttpOutcome, more: Partial<HttpAttempt> = {}): HttpAttempt => ({
  stack: 'node',
  purpose: 'endpoint',
  method: 'POST',
  url: endpoint,
  sentAuthorization: true,
  outcome,
  durationMs: 1,
  ...more,
});

const step = { durationMs: 1, requestId: null } as const;
export const works: McpSeen = {
  stack: 'node',
  initialize: { kind: 'ok', value: { protocolVersion: '', serverName: '', serverVersion: '' }, ...step },
  toolsList: { kind: 'ok', value: { tools: [], count: 0 }, ...step },
  meGet: { kind: 'unlisted' },
};
const notReached = { kind: 'not-reached' } as const;
export const broken: McpSeen = {
  stack: 'node',
  initialize: {
    kind: 'error',
    status: null,
    rpcCode: null,
    gridCode: null,
    transportCode: 'timeout',
    message: 'timeout',
    ...step,
  },
  toolsList: notReached,
  meGet: notReached,
};

const address = (ip: string): Address => ({ ip, family: ip.includes(':') ? 6 : 4 });
export const tcp = (...attempts: [ip: string, error: string | null][]): TcpSeen => ({
  port: 443,
  attempts: attempts.map(([ip, error]) => ({ address: address(ip), error, durationMs: 5 })),
});
export const tls = (more: Partial<TlsSeen>): TlsSeen => ({
  applies: true,
  protocol: 'TLSv1.3',
  chain: [],
  nodeError: null,
  handshakeError: null,
  ...more,
});

export function judge(check: Check, seen: { readonly [Id in keyof ObservationValues]?: unknown }): Verdict {
  return expectSound(check.judge({ target: { endpoint }, ...seen } as never));
}

/** `failed net.dns/resolver`, `passed`, ... */
export function inShort(verdict: Verdict): string {
  const [first] = 'findings' in verdict ? (verdict.findings ?? []) : [];
  if (first === undefined) return verdict.status;
  return `${verdict.status} ${first.code}${first.variant === undefined ? '' : `/${first.variant}`}`;
}
