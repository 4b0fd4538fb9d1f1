import { GridError } from './grid-error';
import type { Tenant, User } from './records';
import { hashKey, verifyJwt } from './tokens';
import type { World } from './world';

/** Who a token turned out to be. */
export interface Caller {
  readonly user: User;
  readonly tenant: Tenant;
  /** Null: signed in by JWT. */
  readonly apiKeyId: string | null;
}

function userIdOf(world: World, token: string): { userId: string; apiKeyId: string | null } | null {
  if (token.startsWith('sgk_')) {
    const key = world.state.apiKeys.find((row) => row.hash === hashKey(token));
    const usable = key && !key.revoked && (key.expiresAt === null || key.expiresAt > world.now());
    return usable ? { userId: key.userId, apiKeyId: key.id } : null;
  }
  const claims = verifyJwt(world.identity.signingKey, token, world.now());
  return claims ? { userId: claims.sub, apiKeyId: null } : null;
}

/** Resolves an Authorization header, the same for MCP and REST. Throws AUTH_TOKEN_MISSING or AUTH_TOKEN_INVALID. */
export function authenticate(world: World, authorization: string | undefined): Caller {
  if (!authorization) throw new GridError('AUTH_TOKEN_MISSING', 'Missing authentication token');
  const token = /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
  const found = token ? userIdOf(world, token) : null;
  const user = world.state.users.find((row) => row.id === found?.userId);
  const tenant = world.state.tenants.find((row) => row.id === user?.tenantId);
  if (!found || !user || !tenant || user.status !== 'active') {
    throw new GridError('AUTH_TOKEN_INVALID', 'Invalid or expired authentication token');
  }
  return { user, tenant, apiKeyId: found.apiKeyId };
}
