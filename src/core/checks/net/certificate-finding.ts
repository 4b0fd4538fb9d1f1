import { failureKind } from '../../network/failure-kind';
import { commonName, inspectingProduct } from '../../network/tls-inspection';
import type { Evidence, FindingDraft } from '../../findings/finding';
import type { CertificateSeen, TlsSeen } from '../../observations/network';
import { term } from '../../findings/said';
import type { Said } from '../../findings/said';

/** Why Node does not accept the certificate. `browserTrusts`: Chromium got an answer over the same endpoint. */
export function certificateFinding(
  tls: TlsSeen & { readonly nodeError: string },
  host: string,
  browserTrusts: boolean,
): FindingDraft {
  const leaf = tls.chain[0];
  const issuer = leaf === undefined ? term('unknown-authority') : commonName(leaf.issuer);
  const evidence = [...certificateEvidence(leaf), { label: 'error', value: tls.nodeError } as const];
  const params = {
    host,
    issuer,
    from: dayOf(leaf?.validFrom),
    until: dayOf(leaf?.validTo),
    names: namesOf(leaf),
  };
  switch (failureKind(tls.nodeError)) {
    case 'tls-expired':
      return { code: 'net.tls-expired', params, evidence };
    case 'tls-not-yet-valid':
      return { code: 'net.tls-expired', variant: 'not-yet', who: 'you', params, evidence };
    case 'tls-name':
      return { code: 'net.tls-name', params, evidence };
    default:
      break;
  }
  const product = inspectingProduct(tls.chain);
  if (product !== null)
    return { code: 'net.tls-intercepted', params: { ...params, issuer: product }, evidence };
  if (browserTrusts) return { code: 'net.tls-intercepted', variant: 'private-authority', params, evidence };
  return { code: 'net.tls-untrusted', ...variantOf(tls), params, evidence };
}

function variantOf({ nodeError, chain }: TlsSeen): { readonly variant?: string } {
  if (nodeError === 'DEPTH_ZERO_SELF_SIGNED_CERT') return { variant: 'self-signed' };
  if (nodeError === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' && chain.length === 1) return { variant: 'incomplete' };
  return {};
}

function certificateEvidence(leaf: CertificateSeen | undefined): readonly Evidence[] {
  if (leaf === undefined) return [];
  return [
    { label: 'certificate', value: leaf.subject },
    { label: 'issuer', value: leaf.issuer },
    { label: 'validity', value: `${dayOf(leaf.validFrom)} – ${dayOf(leaf.validTo)}` },
  ];
}

function namesOf(leaf: CertificateSeen | undefined): Said {
  const names = leaf?.altNames ?? [];
  if (names.length === 0) return leaf?.subject ?? term('another-name');
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}

function dayOf(time: string | undefined): string {
  return (time ?? '').slice(0, 10);
}
