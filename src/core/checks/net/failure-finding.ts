import type { FailureKind } from '../../network/failure-kind';
import type { FindingDraft } from '../../findings/finding';

/**
 * What a failed request means when the layers below looked well by themselves; null: it says nothing about the network.
 * `answer` tells a connection that was there and stayed silent from one that never came about.
 */
export function failureFinding(kind: FailureKind): Pick<FindingDraft, 'code' | 'variant'> | null {
  switch (kind) {
    case 'dns':
      return { code: 'net.dns', variant: 'resolver' };
    case 'refused':
      return { code: 'net.refused' };
    case 'unreachable':
      return { code: 'net.unreachable' };
    case 'timeout':
      return { code: 'net.timeout', variant: 'answer' };
    case 'cut':
      return { code: 'net.unreachable', variant: 'cut' };
    case 'not-tls':
      return { code: 'net.not-tls' };
    case 'tls-untrusted':
    case 'tls-expired':
    case 'tls-not-yet-valid':
    case 'tls-name':
    case 'tls-other':
      return { code: 'net.unreachable', variant: 'tls' };
    case 'proxy':
    case 'proxy-auth':
      return { code: 'net.proxy-auth' };
    case 'not-http':
      return { code: 'net.not-mcp' };
    case 'unsendable':
    case 'aborted':
    case 'unknown':
      return null;
  }
}
