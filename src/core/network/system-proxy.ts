import type { Platform } from '../observations/machine';
import { bypasses } from './environment-proxy';

/** The proxy settings of a desktop, as its own tool prints them. */
export interface SystemProxySettings {
  /** `host:port`; null: none. */
  readonly http: string | null;
  readonly https: string | null;
  readonly socks: string | null;
  readonly pacUrl: string | null;
  readonly bypass: readonly string[];
}

/** The tool that prints the settings of each platform. */
export const systemProxyCommands: Readonly<Record<Platform, readonly [string, ...string[]]>> = {
  darwin: ['scutil', '--proxy'],
  linux: ['gsettings', 'list-recursively', 'org.gnome.system.proxy'],
  win32: ['reg', 'query', 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'],
};

/** Reads what the platform's tool of `systemProxyCommands` printed. */
export function readSystemProxy(platform: Platform, output: string): SystemProxySettings {
  switch (platform) {
    case 'darwin':
      return readScutil(output);
    case 'linux':
      return readGsettings(output);
    case 'win32':
      return readRegistry(output);
  }
}

/** In the form of a PAC answer (`PROXY a:8080`, `SOCKS5 b:1080`, `PAC http://...`); null: direct. */
export function systemProxyFor(settings: SystemProxySettings, url: URL): string | null {
  if (settings.bypass.includes('<local>') && !url.hostname.includes('.')) return null;
  if (bypasses(settings.bypass.join(','), url)) return null;
  if (settings.pacUrl !== null) return `PAC ${settings.pacUrl}`;
  const proxy = url.protocol === 'https:' ? settings.https : settings.http;
  if (proxy !== null) return `PROXY ${proxy}`;
  return settings.socks === null ? null : `SOCKS5 ${settings.socks}`;
}

function readScutil(output: string): SystemProxySettings {
  const values = new Map<string, string>();
  for (const [, key, value] of output.matchAll(/^\s*(\w+) : (.+?)\s*$/gm)) {
    if (key !== undefined && value !== undefined) values.set(key, value);
  }
  const address = (name: string): string | null =>
    values.get(`${name}Enable`) === '1'
      ? hostPort(values.get(`${name}Proxy`), values.get(`${name}Port`))
      : null;
  const exceptions = /ExceptionsList : <array> \{([^}]*)\}/.exec(output)?.[1] ?? '';
  return {
    http: address('HTTP'),
    https: address('HTTPS'),
    socks: address('SOCKS'),
    pacUrl:
      values.get('ProxyAutoConfigEnable') === '1' ? (values.get('ProxyAutoConfigURLString') ?? null) : null,
    bypass: [
      ...(values.get('ExcludeSimpleHostnames') === '1' ? ['<local>'] : []),
      ...[...exceptions.matchAll(/^\s*\d+ : (\S+)\s*$/gm)].flatMap((match) => match[1] ?? []),
    ],
  };
}

function readGsettings(output: string): SystemProxySettings {
  const values = new Map<string, string>();
  for (const [, schema, key, value] of output.matchAll(
    /^org\.gnome\.system\.proxy(\.\w+)? ([\w-]+) (.*)$/gm,
  )) {
    if (key !== undefined && value !== undefined) values.set(`${schema ?? ''}.${key}`, value.trim());
  }
  const text = (key: string): string => (values.get(key) ?? '').replace(/^'(.*)'$/, '$1');
  const manual = text('.mode') === 'manual';
  const address = (name: string): string | null =>
    manual ? hostPort(text(`.${name}.host`), text(`.${name}.port`)) : null;
  const pacUrl = text('.autoconfig-url');
  return {
    http: address('http'),
    https: address('https'),
    socks: address('socks'),
    pacUrl: text('.mode') === 'auto' && pacUrl !== '' ? pacUrl : null,
    bypass: [...text('.ignore-hosts').matchAll(/'([^']+)'/g)].flatMap((match) => match[1] ?? []),
  };
}

function readRegistry(output: string): SystemProxySettings {
  const value = (name: string): string | null =>
    new RegExp(`^\\s+${name}\\s+REG_\\w+\\s+(.+?)\\s*$`, 'm').exec(output)?.[1] ?? null;
  const server = value('ProxyEnable') === '0x1' ? value('ProxyServer') : null;
  const of = (scheme: string): string | null => {
    if (server === null) return null;
    if (!server.includes('=')) return scheme === 'socks' ? null : server;
    return new RegExp(`(?:^|;)${scheme}=([^;]+)`, 'i').exec(server)?.[1] ?? null;
  };
  return {
    http: of('http'),
    https: of('https'),
    socks: of('socks'),
    pacUrl: value('AutoConfigURL'),
    bypass: (value('ProxyOverride') ?? '').split(';').filter((rule) => rule !== ''),
  };
}

function hostPort(host: string | undefined, port: string | undefined): string | null {
  return host === undefined || host === '' || port === undefined || port === '0' ? null : `${host}:${port}`;
}
