import { isLoopbackHost } from '../../network/loopback';
import type { TokenFacts } from '../../token/token-facts';

/** The domain of the managed deployment and of its issuer (`scaigrid.scailabs.ai`, `scaikey.scailabs.ai`). */
const managedDomain = 'scailabs.ai';

/** Why a token's claims speak against the endpoint; null: they do not. */
export type Misfit =
  { readonly by: 'issuer'; readonly issuer: string } | { readonly by: 'audience'; readonly audience: string };

/**
 * Compares who issued a token, and for whom, with the endpoint's host. Claims that name no host (an audience is often a
 * client id) say nothing, and neither do two private domains: only managed against private is certain.
 */
export function misfitOf(token: TokenFacts, endpoint: string): Misfit | null {
  const host = new URL(endpoint).hostname;
  const issuerHost = token.issuer === null ? null : hostOf(token.issuer);
  if (issuerHost !== null && token.issuer !== null && !isLoopbackHost(issuerHost)) {
    if (isManaged(issuerHost) !== isManaged(host)) return { by: 'issuer', issuer: token.issuer };
  }
  const audienceHosts = token.audience.flatMap((audience) => hostOf(audience) ?? []);
  if (audienceHosts.length === 0 || audienceHosts.length < token.audience.length) return null;
  return audienceHosts.includes(host) ? null : { by: 'audience', audience: token.audience.join(', ') };
}

function isManaged(host: string): boolean {
  return host === managedDomain || host.endsWith(`.${managedDomain}`);
}

function hostOf(claim: string): string | null {
  if (!/^https?:\/\//i.test(claim) || !URL.canParse(claim)) return null;
  return new URL(claim).hostname;
}
