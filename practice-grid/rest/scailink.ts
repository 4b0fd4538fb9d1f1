import { sendData } from '../http/answers';
import { enterRest, type Exchange } from '../http/exchange';
import { requireRegistry } from '../scailink/access';
import { requirePermission } from '../state/access';
import { remoteToolName, refresh, serversOf } from '../scailink/registry';
import { GridError } from '../state/grid-error';
import type { RemoteServer } from '../state/records';
import { issuerBase, audience } from '../state/tokens';
import type { Variants } from '../state/variants';
import { recordAudit } from '../tools/execute';
import type { Call } from '../tools/tool';
import { route } from './route';

const base = '/v1/modules/scailink';

/** Signs in and checks what every registry call needs. */
function enter(exchange: Exchange): Call {
  const call = enterRest(exchange);
  requireRegistry(call, 'scailink:view');
  return call;
}

function requireServer(call: Call, id: string | undefined): RemoteServer {
  const server = serversOf(call).find((row) => row.id === id);
  if (!server) throw new GridError('NOT_FOUND', `No remote server '${id ?? ''}'`);
  return server;
}

function present(server: RemoteServer) {
  return {
    id: server.id,
    name: server.name,
    slug: server.slug,
    status: server.status,
    is_tenant_shared: server.isTenantShared,
    owner_user_id: server.ownerUserId,
    endpoint_url: server.endpointUrl,
    transport: 'streamable_http',
    auth_type: 'none',
    consent_tier: 'auto',
    consecutive_failures: server.consecutiveFailures,
    last_health_status: server.lastHealthStatus,
  };
}

const presentDetail = (server: RemoteServer) => ({
  ...present(server),
  credential_fields: [],
  credential_oldest_days: null,
  capabilities: {
    tools: server.capabilities.map(({ name, description }) => ({
      name,
      description,
      full_name: remoteToolName(server, name),
    })),
    resources: [],
    prompts: [],
  },
});

/** The documentation knows two names for the same collection. */
function collection(name: 'remote-servers' | 'registrations') {
  const check = (variants: Variants) => {
    if (variants.registrationPath !== 'both' && variants.registrationPath !== name) {
      throw new GridError('NOT_FOUND', 'Not Found');
    }
  };
  const path = `${base}/${name}`;
  return [
    route('GET', path, (exchange) => {
      check(exchange.world.variants);
      sendData(exchange, serversOf(enter(exchange)).map(present));
    }),
    route('GET', `${path}/{id}`, (exchange, { id }) => {
      check(exchange.world.variants);
      sendData(exchange, presentDetail(requireServer(enter(exchange), id)));
    }),
    route('POST', `${path}/{id}/refresh`, async (exchange, { id }) => {
      check(exchange.world.variants);
      const call = enter(exchange);
      const server = requireServer(call, id);
      const needed = server.isTenantShared ? 'scailink:remote.manage_tenant' : 'scailink:remote.manage_own';
      requirePermission(call.caller, needed);
      if (server.status === 'pending_approval') {
        throw new GridError('AUTHZ_PERMISSION_DENIED', 'The registration waits for the approval of an admin');
      }
      await refresh(server, call.world.switches.remoteTimeoutMs);
      recordAudit('remote_server.refresh', server.id, 'SUCCESS', call);
      sendData(exchange, presentDetail(server));
    }),
  ];
}

export const scailinkRoutes = [
  ...collection('remote-servers'),
  ...collection('registrations'),
  route('GET', '/v1/scailink/auth/discover', (exchange) => {
    const oauth = `${issuerBase}/api/v1/platform/oauth`;
    sendData(exchange, {
      issuer: issuerBase,
      authorization_endpoint: `${oauth}/authorize`,
      token_endpoint: `${oauth}/token`,
      device_authorization_endpoint: `${oauth}/device`,
      userinfo_endpoint: `${oauth}/userinfo`,
      jwks_uri: `${oauth}/jwks`,
      scopes_supported: ['openid', 'profile', 'email', 'groups'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      client_id: audience,
      audience,
      gateway_ws: '/v1/scailink/ws',
    });
  }),
];
