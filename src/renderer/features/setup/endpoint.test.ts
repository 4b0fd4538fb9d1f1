import { describe, expect, it } from 'vitest';
import { connectionNameFor } from './connection-name';
import { endpointOf } from './endpoint';

describe('the address of a ScaiGrid', () => {
  it.each([
    ['scaigrid.example.com', 'https://scaigrid.example.com/mcp'],
    ['  https://scaigrid.example.com/ ', 'https://scaigrid.example.com/mcp'],
    ['https://scaigrid.example.com/v1/mcp/?x=1#y', 'https://scaigrid.example.com/mcp'],
    ['scaigrid.example.com:8443', 'https://scaigrid.example.com:8443/mcp'],
    ['HTTP://LOCALHOST:3000', 'http://localhost:3000/mcp'],
    ['http://127.0.0.1:3000/mcp', 'http://127.0.0.1:3000/mcp'],
    ['http://[::1]:3000', 'http://[::1]:3000/mcp'],
  ])('%j becomes %s', (text, url) => {
    expect(endpointOf(text)).toMatchObject({ ok: true, url });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['scaigrid', 'invalid'],
    ['ftp://scaigrid.example.com', 'invalid'],
    ['https://anna:secret@scaigrid.example.com', 'invalid'],
    ['https://', 'invalid'],
    ['my grid.example.com', 'invalid'],
    ['http://scaigrid.example.com', 'insecure'],
    ['http://127.0.0.1.example.com', 'insecure'],
  ])('%j is refused as %s', (text, reason) => {
    expect(endpointOf(text)).toEqual({ ok: false, reason });
  });
});

describe('the keychain name of a new connection', () => {
  const facts = { kind: 'api-key', last4: '9f3a', expiresAt: null, issuer: null, tenantId: null } as const;
  const here = { url: 'https://grid.example.com:8443/mcp', host: 'grid.example.com:8443' };

  it('is plain while it is free', () => {
    expect(connectionNameFor(here, [])).toBe('scaigrid');
  });

  it('stays the same for an address that is known', () => {
    expect(connectionNameFor(here, [{ connection: 'work', url: here.url, facts }])).toBe('work');
  });

  it('never takes the name of another deployment', () => {
    const other = { connection: 'scaigrid', url: 'https://other.example.com/mcp', facts };
    const name = connectionNameFor(here, [other]);
    expect(name).toBe('scaigrid-grid.example.com-8443');
    expect(connectionNameFor({ ...here, host: 'x'.repeat(200) }, [other])).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
  });
});
