/** The one request that enables a module for a tenant, or disables it again. */
export interface ModuleRequest {
  readonly method: 'POST';
  readonly path: string;
  readonly url: string;
  readonly payload: { readonly scope: 'tenant'; readonly tenant_id?: string };
  /** The payload as it is sent. */
  readonly body: string;
  /** The same as a command to run in a shell; it takes the token from the environment. */
  readonly curl: string;
}

const harmlessOrigin = /^https?:\/\/[A-Za-z0-9.:[\]-]+$/;
const harmlessId = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/**
 * The request that the troubleshooting page shows. `tenantId` null: the gateway takes the token's own tenant. Null where
 * address or id could be anything else: they come from outside and go into a path and a shell command.
 */
export function moduleRequest(
  action: 'enable' | 'disable',
  {
    endpoint,
    module,
    tenantId,
  }: { readonly endpoint: string; readonly module: string; readonly tenantId: string | null },
): ModuleRequest | null {
  if (!harmlessId.test(module) || (tenantId !== null && !harmlessId.test(tenantId))) return null;
  const origin = URL.canParse(endpoint) ? new URL(endpoint).origin : '';
  if (!harmlessOrigin.test(origin)) return null;
  const path = `/v1/modules/${module}/${action}`;
  const url = `${origin}${path}`;
  const payload = { scope: 'tenant', ...(tenantId === null ? {} : { tenant_id: tenantId }) } as const;
  const body = JSON.stringify(payload);
  const curl = [
    `curl -X POST "${url}"`,
    '-H "Authorization: Bearer $SCAIGRID_API_KEY"',
    '-H "Content-Type: application/json"',
    `-d '${body}'`,
  ].join(' ');
  return { method: 'POST', path, url, payload, body, curl };
}
