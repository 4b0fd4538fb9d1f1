/** The proxy that programs take from environment variables for one URL. */
export interface EnvironmentProxy {
  /** A URL, possibly with credentials; null: none set, or the host bypasses it. */
  readonly proxy: string | null;
  /** NO_PROXY as set; null: unset. */
  readonly bypass: string | null;
}

/** Reads HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY as curl does: the lower-case spelling wins. */
export function environmentProxy(
  env: Readonly<Record<string, string | undefined>>,
  url: URL,
): EnvironmentProxy {
  const read = (name: string): string | null => {
    const value = env[name.toLowerCase()] ?? env[name];
    return value === undefined || value.trim() === '' ? null : value.trim();
  };
  const bypass = read('NO_PROXY');
  const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? read('ALL_PROXY');
  if (proxy === null || (bypass !== null && bypasses(bypass, url))) return { proxy: null, bypass };
  return { proxy: proxy.includes('://') ? proxy : `http://${proxy}`, bypass };
}

/** Whether a list of hosts (`example.com, .corp, *.corp, 10.0.0.1, host:8443, *`) names the URL's host. */
export function bypasses(list: string, url: URL): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return list
    .toLowerCase()
    .split(/[\s,;|]+/)
    .filter((rule) => rule !== '')
    .some((rule) => {
      if (rule === '*') return true;
      const match = /^(\[[^\]]*\]|[^:]+)(?::(\d+))?$/.exec(rule);
      const name = (match?.[1] ?? `[${rule}]`).replace(/^\*?\./, '');
      if (match?.[2] !== undefined && match[2] !== port) return false;
      return host === name || host.endsWith(`.${name}`);
    });
}
