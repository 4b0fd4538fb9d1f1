import type { ApiKey, User } from './records';
import { makeUsers } from './people';
import {
  audience,
  hashKey,
  issuerBase,
  makeApiKey,
  makeJwt,
  makeSigningKey,
  type SigningKey,
} from './tokens';
import type { Variants } from './variants';

const keyHolders = {
  superAdmin: 'usr_root',
  partnerAdmin: 'usr_paula',
  admin: 'usr_ada',
  user: 'usr_uma',
  viewer: 'usr_vic',
  newcomer: 'usr_nia',
  otherTenant: 'usr_uma_globex',
  revokedKey: 'usr_uma',
  expiredKey: 'usr_uma',
} as const;

/** What each token handed out is; the ones from `revokedKey` on are refused by design. */
export const tokenNotes = {
  superAdmin: 'API key of Rosa: super_admin, sees everything',
  partnerAdmin: 'API key of Paula: partner_admin of Northwind',
  admin: 'API key of Ada: tenant_admin of Acme',
  user: 'API key of Uma: tenant_user of Acme, may use remote tools',
  viewer: 'API key of Vic: tenant_viewer of Acme',
  newcomer: 'API key of Nia: no role in Acme',
  otherTenant: "API key of Uma's second account: no role in Globex",
  adminJwt: 'one-hour JWT of Ada',
  userJwt: 'one-hour JWT of Uma',
  revokedKey: 'API key of Uma that was revoked',
  expiredKey: 'API key of Uma that ran out yesterday',
  unknownKey: 'API key of another deployment',
  expiredJwt: 'JWT of Uma that ran out an hour ago',
  notYetValidJwt: 'JWT of Uma that is valid from tomorrow',
  foreignJwt: 'JWT of the managed deployment',
  wrongAudienceJwt: 'JWT of Uma for another application',
} as const;

export type TokenName = keyof typeof tokenNotes;
export type Tokens = Readonly<Record<TokenName, string>>;

export interface Identity {
  readonly signingKey: SigningKey;
  /** The JWTs among them last an hour; see `renewJwts`. */
  tokens: Tokens;
  /** Fresh API key rows for a fresh state; the texts stay the same as long as the process lives. */
  makeApiKeys(): ApiKey[];
  /** Signs the JWTs anew and returns all tokens. */
  renewJwts(issuer: Issuer): Tokens;
}

type Issuer = Variants['issuer'];

const hour = 3600;

function claimsOf(user: User, from: number, issuer: Issuer) {
  return {
    iss: issuer === 'bare' ? issuerBase : `${issuerBase}/tenants/${user.tenantId}`,
    aud: audience,
    sub: user.id,
    tenant_id: user.tenantId,
    scope: 'openid profile email groups',
    ...(user.roles[0] === 'tenant_admin' ? { role: 'tenant_admin' } : {}),
    iat: from,
    exp: from + hour,
  };
}

/** Signs JWTs that are valid from `now` (unix ms) for the documented hour, and the ones that are wrong on purpose. */
function makeJwts(key: SigningKey, foreignKey: SigningKey, now: number, issuer: Issuer) {
  const second = Math.floor(now / 1000);
  const users = makeUsers();
  const find = (id: string) => {
    const user = users.find((candidate) => candidate.id === id);
    if (!user) throw new Error(`no practice user ${id}`);
    return user;
  };
  const uma = claimsOf(find('usr_uma'), second, issuer);
  const tomorrow = second + 24 * hour;
  return {
    adminJwt: makeJwt(key, claimsOf(find('usr_ada'), second, issuer)),
    userJwt: makeJwt(key, uma),
    expiredJwt: makeJwt(key, claimsOf(find('usr_uma'), second - 2 * hour, issuer)),
    notYetValidJwt: makeJwt(key, { ...uma, nbf: tomorrow, iat: tomorrow, exp: tomorrow + hour }),
    foreignJwt: makeJwt(foreignKey, {
      ...uma,
      iss: `https://scaikey.scailabs.ai${issuer === 'bare' ? '' : '/tenants/tnt_managed'}`,
      aud: 'scaigrid',
      tenant_id: 'tnt_managed',
    }),
    wrongAudienceJwt: makeJwt(key, { ...uma, aud: 'scaiflow' }),
  };
}

/** Makes keys and tokens. `seed` makes the API keys the same in every run; the JWTs are always new. */
export async function makeIdentity(seed: string | null): Promise<Identity> {
  const [signingKey, foreignKey] = await Promise.all([makeSigningKey(), makeSigningKey()]);
  const key = (name: string) => makeApiKey(seed, name);
  const apiKeys = Object.fromEntries(Object.keys(keyHolders).map((name) => [name, key(name)])) as Record<
    keyof typeof keyHolders,
    string
  >;
  const now = Date.now();
  const unknownKey = key('unknownKey');
  const makeTokens = (issuer: Issuer) => ({
    ...apiKeys,
    unknownKey,
    ...makeJwts(signingKey, foreignKey, Date.now(), issuer),
  });
  const identity: Identity = {
    signingKey,
    tokens: makeTokens('tenant-path'),
    renewJwts: (issuer) => (identity.tokens = makeTokens(issuer)),
    makeApiKeys: () =>
      (Object.keys(keyHolders) as (keyof typeof keyHolders)[]).map((name) => ({
        id: `apikey_${name.toLowerCase()}`,
        name,
        userId: keyHolders[name],
        hash: hashKey(apiKeys[name]),
        createdAt: now - 30 * 24 * hour * 1000,
        expiresAt: name === 'expiredKey' ? now - 24 * hour * 1000 : null,
        revoked: name === 'revokedKey',
      })),
  };
  return identity;
}
