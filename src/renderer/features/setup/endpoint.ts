export type Endpoint =
  | { readonly ok: true; readonly url: string; readonly host: string }
  | { readonly ok: false; readonly reason: 'empty' | 'invalid' | 'insecure' };

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The MCP address of the ScaiGrid that somebody means: a bare host gets https, and every path becomes `/mcp`, the only one
 * there is. Plain http is for this computer alone, as a token goes with every request.
 */
export function endpointOf(text: string): Endpoint {
  const written = text.trim();
  if (written === '') return { ok: false, reason: 'empty' };
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
  const address = hasScheme ? written : `https://${written}`;
  if (!URL.canParse(address)) return { ok: false, reason: 'invalid' };
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return { ok: false, reason: 'invalid' };
  }
  if (!loopback.test(url.hostname) && !url.hostname.includes('.')) return { ok: false, reason: 'invalid' };
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return { ok: false, reason: 'insecure' };
  return { ok: true, url: `${url.origin}/mcp`, host: url.host };
}
