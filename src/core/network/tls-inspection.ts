import type { CertificateSeen } from '../observations/network';

/** Products that read TLS traffic by signing it anew; matched in the issuer's name. */
const products: readonly (readonly [RegExp, string])[] = [
  [/zscaler/i, 'Zscaler'],
  [/netskope|goskope/i, 'Netskope'],
  [/palo ?alto|globalprotect/i, 'Palo Alto Networks'],
  [/forti(?:net|gate|guard)/i, 'Fortinet'],
  [/check ?point/i, 'Check Point'],
  [/cisco umbrella|opendns/i, 'Cisco Umbrella'],
  [/sophos/i, 'Sophos'],
  [/kaspersky/i, 'Kaspersky'],
  [/\beset\b/i, 'ESET'],
  [/avast/i, 'Avast'],
  [/\bavg\b/i, 'AVG'],
  [/bitdefender/i, 'Bitdefender'],
  [/blue ?coat|symantec web/i, 'Symantec'],
  [/mcafee|trellix|skyhigh/i, 'Skyhigh Security'],
  [/forcepoint|websense/i, 'Forcepoint'],
  [/barracuda/i, 'Barracuda'],
  [/watchguard/i, 'WatchGuard'],
  [/sonicwall/i, 'SonicWall'],
  [/cato networks/i, 'Cato Networks'],
  [/cloudflare.*gateway|gateway ca - cloudflare/i, 'Cloudflare Gateway'],
  [/mitmproxy/i, 'mitmproxy'],
  [/charles proxy/i, 'Charles'],
  [/fiddler/i, 'Fiddler'],
];

/** Names that no authority for servers on the internet gives itself. */
const tellingName =
  /web ?filter|(?:ssl|tls|https) (?:inspection|decryption|scan)|secure web gateway|web ?shield|\bproxy\b|firewall/i;

/** The product that signed this chain in the server's stead, or the name it gives itself; null: nothing points to one. */
export function inspectingProduct(chain: readonly CertificateSeen[]): string | null {
  const names = chain.map((certificate) => certificate.issuer).join('\n');
  const known = products.find(([pattern]) => pattern.test(names))?.[1];
  if (known !== undefined) return known;
  const issuer = chain.map((certificate) => certificate.issuer).find((name) => tellingName.test(name));
  return issuer === undefined ? null : commonName(issuer);
}

/** `CN=Corp Root, O=Corp` is known to people as “Corp Root”. */
export function commonName(distinguishedName: string): string {
  const part = (key: string): string | undefined =>
    new RegExp(`(?:^|, )${key}=([^,]+)`).exec(distinguishedName)?.[1];
  return part('CN') ?? part('O') ?? distinguishedName;
}
