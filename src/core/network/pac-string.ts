/** One alternative of a proxy auto-configuration answer. */
export type ProxyChoice =
  | { readonly kind: 'direct' }
  | {
      readonly kind: 'http' | 'https' | 'socks4' | 'socks5';
      readonly host: string;
      readonly port: number;
    };

/**
 * Reads what a PAC script or Chromium's resolveProxy returns: `PROXY a:8080; SOCKS5 b:1080; DIRECT`. Alternatives stay
 * in order; what cannot be read is left out.
 */
export function parsePacString(text: string): readonly ProxyChoice[] {
  return text.split(';').flatMap((part) => {
    const choice = parseChoice(part.trim());
    return choice === null ? [] : [choice];
  });
}

const kindOfKeyword: Readonly<Record<string, Exclude<ProxyChoice['kind'], 'direct'>>> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks4',
  SOCKS4: 'socks4',
  SOCKS5: 'socks5',
};

const defaultPorts = { http: 80, https: 443, socks4: 1080, socks5: 1080 } as const;

function parseChoice(part: string): ProxyChoice | null {
  const [keyword = '', address] = part.split(/\s+/);
  if (keyword.toUpperCase() === 'DIRECT') return { kind: 'direct' };
  const kind = kindOfKeyword[keyword.toUpperCase()];
  if (kind === undefined || address === undefined) return null;
  const match = /^(\[[0-9a-f:.%]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(address);
  if (match?.[1] === undefined) return null;
  const port = match[2] === undefined ? defaultPorts[kind] : Number(match[2]);
  return port > 0 && port < 65_536 ? { kind, host: match[1], port } : null;
}

/** The proxy as a URL, e.g. `http://proxy.example:8080`; null for a direct connection. */
export function proxyUrlOf(choice: ProxyChoice | undefined): string | null {
  if (choice === undefined || choice.kind === 'direct') return null;
  return `${choice.kind}://${choice.host}:${String(choice.port)}`;
}
