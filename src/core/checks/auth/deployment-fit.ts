import { isLoopbackHost } from '../../network/loopback';
import type { Deployment } from '../../network/deployment';
import type { TokenFacts } from '../../token/token-facts';

/** The domain of the managed deployment and of its issuer (`scaigrid.scailabs.ai`, `scaikey.scailabs.ai`). */
const managedDomain = 'scailabs.ai';

/** Why a token's claims speak against the endpoint; null: they do not. */
export type Misfit =
  { readonly by: 'issuer'; readonly issuer: string } | { readonly by: 'audience'; readonly audience: string };

/**
 * Compares who issued a token, and for whom, with the endpoint's host and with what its deployment says of itself (null: it
 * says nothing). Without that, claims that name no host say nothing (an audience is often a client id), and neither do two
 * private domains: only managed against private is certain.
 */
export function misfitOf(token: TokenFacts, endpoint: string, deployment: Deployment | null): Misfit | null {
  if (token.issuer !== null && !issuerFits(token.issuer, new URL(endpoint).hostname, deployment)) {
    return { by: 'issuer', issuer: token.issuer };
  }
  return token.audience.length === 0 || audienceFits(token.audience, new URL(endpoint).hostname, deployment)
    ? null
    : { by: 'audience', audience: token.audience.join(', ') };
}

function issuerFits(issuer: string, host: string, deployment: Deployment | null): boolean {
  const issuerHost = hostOf(issuer);
  if (issuerHost === null) return true;
  const known = deployment?.issuer ?? null;
  // Each tenant has its own path under the issuer.
  if (known !== null) return hostOf(known) === null || hostOf(known) === issuerHost;
  return isLoopbackHost(issuerHost) || isManaged(issuerHost) === isManaged(host);
}

function audienceFits(audience: readonly string[], host: string, deployment: Deployment | null): boolean {
  const known = deployment?.audience ?? null;
  if (known !== null) return audience.includes(known);
  const hosts = audience.flatMap((each) => hostOf(each) ?? []);
  return hosts.length < audience.length || hosts.includes(host);
}

function isManaged(host: string): boolean {
  return host === managedDomain || host.endsWith(`.${managedDomain}`);
}

function hostOf(claim: string): string | null {
  if (!/^https?:\/\//i.test(claim) || !URL.canParse(claim)) return null;
  return new URL(claim).hostname;
}
