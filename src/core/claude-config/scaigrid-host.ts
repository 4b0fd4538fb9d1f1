import { isOneEditAway } from './edit-distance';
import { knownDeployments } from './known-deployments';

/** By its name, or by one that is a typing error away from it. */
export function isScaiGridHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  return (
    /(?:^|\.)scailabs\.ai$/.test(host) ||
    host.split('.').some((label) => label.includes('scaigrid') || isOneEditAway(label, 'scaigrid')) ||
    knownDeployments.some((known) => known.host === host || isOneEditAway(known.host, host))
  );
}
