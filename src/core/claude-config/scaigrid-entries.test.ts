import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntries } from './entries';
import { parseConfig } from './parse';
import { findScaiGridEntries } from './scaigrid-entries';

const other = { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '/home/kim'] };
const url = (address: string, authorization?: string) => ({
  url: address,
  ...(authorization !== undefined && { headers: { Authorization: authorization } }),
});
const names = (servers: unknown, named: string | null = null): readonly string[] =>
  findScaiGridEntries(parseConfig(JSON.stringify({ mcpServers: servers })), named).map(
    ({ entry, reason }) => `${entry.name}: ${reason}`,
  );
const part = (value: unknown): string => btoa(JSON.stringify(value)).replace(/=+$/, '');
const jwtOf = (issuer: string): string => `${part({ alg: 'RS256' })}.${part({ iss: issuer })}.c2lnbmF0dXJl`;

describe('findScaiGridEntries', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['nothing', {}, []],
    ['another server', { files: other }, []],
    ['a host of ScaiLabs', { grid: url('https://scaigrid.scailabs.ai/mcp') }, ['grid: host']],
    ['a host named after it', { grid: url('https://scaigrid.corp.example/mcp') }, ['grid: host']],
    ['a host with a typo', { grid: url('https://scaigird.scailabs.ai/mcp') }, ['grid: host']],
    [
      'an sgk_ key',
      { grid: url('https://grid.corp.example/mcp', 'Bearer sgk_0123456789abcdef') },
      ['grid: token'],
    ],
    [
      'a masked sgk_ key',
      { grid: url('https://grid.corp.example/mcp', 'Bearer sgk_************cdef') },
      ['grid: token'],
    ],
    ['a key in env', { grid: { ...other, env: { KEY: 'sgk_0123456789abcdef' } } }, ['grid: token']],
    ['its name', { ScaiGrid: url('https://grid.corp.example/mcp') }, ['ScaiGrid: name']],
    [
      'its name, spelled otherwise',
      { 'scai-grid (work)': url('https://grid.corp.example/mcp') },
      ['scai-grid (work): name'],
    ],
    ['a variable named after it', { grid: { ...other, env: { SCAIGRID_AUTH: 'x' } } }, ['grid: name']],
    [
      'Ungrey’s bridge',
      { grid: { command: '/opt/ungrey', args: ['bridge', '--connection', 'x'] } },
      ['grid: ungrey-bridge'],
    ],
    [
      'a token of ScaiKey',
      {
        grid: url(
          'https://grid.corp.example/mcp',
          `Bearer ${jwtOf('https://scaikey.scailabs.ai/tenants/t')}`,
        ),
      },
      ['grid: url-and-issuer'],
    ],
    [
      'another gateway with a JWT',
      { grid: url('https://other.example/mcp', `Bearer ${jwtOf('https://login.example')}`) },
      [],
    ],
    ['another gateway at /mcp', { notion: url('https://mcp.notion.com/mcp') }, []],
    [
      'the surest first',
      { scaigrid: other, grid: url('https://scaigrid.scailabs.ai/mcp') },
      ['grid: host', 'scaigrid: name'],
    ],
  ])('%s', (_, servers, expected) => {
    expect(names(servers)).toEqual(expected);
  });

  it('takes the named entry and no other', () => {
    const servers = { files: other, scaigrid: url('https://scaigrid.scailabs.ai/mcp') };
    expect(names(servers, 'files')).toEqual(['files: named-by-user']);
    expect(names(servers, 'missing')).toEqual([]);
  });

  it('reads ten thousand entries at once', () => {
    const servers = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `s${index}`,
        url(`https://host-${index}.example/mcp`, 'Bearer abc'),
      ]),
    );
    const begin = process.cpuUsage();
    expect(names({ ...servers, scaigrid: other })).toEqual(['scaigrid: name']);
    const { user, system } = process.cpuUsage(begin);
    expect(user + system).toBeLessThan(5_000_000);
  });
});

describe('findEntries', () => {
  it('takes any values', () => {
    const keys = fc.constantFrom(
      'mcpServers',
      'servers',
      'scaigrid',
      'command',
      'args',
      'env',
      'url',
      'headers',
      'transport',
      '__proto__',
    );
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(keys, tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (config) => {
        const text = JSON.stringify(config);
        for (const { member } of findEntries(parseConfig(text))) {
          expect(text.slice(member.key.start, member.key.end)).toBe(JSON.stringify(member.key.value));
        }
      }),
    );
  });
});
