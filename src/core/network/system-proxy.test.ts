import { describe, expect, it } from 'vitest';
import { readSystemProxy, systemProxyFor } from './system-proxy';
import type { Platform } from '../observations/machine';

const scutil = `<dictionary> {
  ExceptionsList : <array> {
    0 : *.local
    1 : .inside.example
  }
  HTTPEnable : 0
  HTTPSEnable : 1
  HTTPSPort : 8080
  HTTPSProxy : proxy.example
  SOCKSEnable : 1
  SOCKSPort : 1080
  SOCKSProxy : socks.example
}`;

const gsettings = (mode: string): string => `org.gnome.system.proxy autoconfig-url 'http://wpad.example/p.pac'
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1', '*.inside.example']
org.gnome.system.proxy mode '${mode}'
org.gnome.system.proxy.ftp host ''
org.gnome.system.proxy.http host 'proxy.example'
org.gnome.system.proxy.http port 3128
org.gnome.system.proxy.https host 'proxy.example'
org.gnome.system.proxy.https port 3129
org.gnome.system.proxy.socks host ''
org.gnome.system.proxy.socks port 0`;

const registry = (enable: string, server: string): string => `
HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
    ProxyEnable    REG_DWORD    ${enable}
    ProxyServer    REG_SZ    ${server}
    ProxyOverride    REG_SZ    *.inside.example;<local>
`;

const outside = new URL('https://grid.example/mcp');
const inside = new URL('https://grid.inside.example/mcp');
const plain = new URL('http://grid.example/mcp');
const local = new URL('https://intranet/mcp');

describe('system proxy settings', () => {
  it.each<[Platform, string, URL, string | null]>([
    ['darwin', scutil, outside, 'PROXY proxy.example:8080'],
    ['darwin', scutil, inside, null],
    ['darwin', scutil, plain, 'SOCKS5 socks.example:1080'],
    ['darwin', '<dictionary> {\n}', outside, null],
    ['linux', gsettings('none'), outside, null],
    ['linux', gsettings('manual'), outside, 'PROXY proxy.example:3129'],
    ['linux', gsettings('manual'), plain, 'PROXY proxy.example:3128'],
    ['linux', gsettings('manual'), inside, null],
    ['linux', gsettings('auto'), outside, 'PAC http://wpad.example/p.pac'],
    ['linux', 'No such schema', outside, null],
    ['win32', registry('0x1', 'proxy.example:8080'), outside, 'PROXY proxy.example:8080'],
    ['win32', registry('0x1', 'http=a:1;https=b:2;socks=c:3'), outside, 'PROXY b:2'],
    ['win32', registry('0x1', 'http=a:1;socks=c:3'), outside, 'SOCKS5 c:3'],
    ['win32', registry('0x0', 'proxy.example:8080'), outside, null],
    ['win32', registry('0x1', 'proxy.example:8080'), inside, null],
    ['win32', registry('0x1', 'proxy.example:8080'), local, null],
  ])('on %s %#', (platform, output, url, expected) => {
    expect(systemProxyFor(readSystemProxy(platform, output), url)).toBe(expected);
  });
});
