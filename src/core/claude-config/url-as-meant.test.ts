import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownHostLike } from './known-deployments';
import { readUrlAsMeant } from './url-as-meant';

const managed = 'https://scaigrid.scailabs.ai/mcp';

describe('readUrlAsMeant', () => {
  it.each<[string, string | null]>([
    [managed, managed],
    [` ${managed}\n`, managed],
    [`"${managed}"`, managed],
    [`“${managed}”`, managed],
    [`${managed},`, managed],
    ['https://scaigrid.scailabs.ai\u200b/mcp', managed],
    ['scaigrid.scailabs.ai', managed],
    ['//scaigrid.scailabs.ai/mcp', managed],
    ['HTTPS://SCAIGRID.scailabs.ai/MCP/', managed],
    ['http://scaigrid.scailabs.ai:80/v1', managed],
    ['https://scaigrid.scailabs.ai/mcp/mcp?x=1#y', managed],
    ['wss://scaigrid.scailabs.ai/mcp', managed],
    ['htps://scaigrid.scailabs.ai/mcp', managed],
    ['https://key@scaigrid.scailabs.ai/mcp', managed],
    ['https://grid.corp.example:8443/sse', 'https://grid.corp.example:8443/mcp'],
    ['http://grid.corp.example:8000/mcp', 'https://grid.corp.example:8000/mcp'],
    ['grid.corp.example:8443/mcp', 'https://grid.corp.example:8443/mcp'],
    ['http://localhost:8000', 'http://localhost:8000/mcp'],
    ['localhost:8000/mcp', 'https://localhost:8000/mcp'],
    ['http://127.0.0.1:8000/mcp/', 'http://127.0.0.1:8000/mcp'],
    ['http://[::1]:8000/mcp', 'http://[::1]:8000/mcp'],
    ['http://grid.localhost/mcp', 'http://grid.localhost/mcp'],
    ['192.168.1.20:8443', 'https://192.168.1.20:8443/mcp'],
    ['ftp://grid.corp.example/mcp', null],
    ['file:///mcp', null],
    ['mailto:kim@example.org', null],
    ['', null],
    ['my gateway', null],
    ['/mcp', null],
    ['https://', null],
    ['https://HOST/mcp', null],
    ['https://<your-host>/mcp', null],
    ['https://${SCAIGRID_HOST}/mcp', null],
    ['https://your-scaigrid-host/mcp', null],
    ['https://.../mcp', null],
    ['%SCAIGRID_URL%', null],
  ])('%j must be %j', (written, endpoint) => {
    expect(readUrlAsMeant(written).endpoint).toBe(endpoint);
  });

  it('is at rest once the URL is right, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })),
        (written) => {
          const { endpoint } = readUrlAsMeant(written);
          if (endpoint === null) return;
          const again = readUrlAsMeant(endpoint);
          expect(again).toMatchObject({
            endpoint,
            surrounded: false,
            schemeAdded: false,
            placeholder: false,
          });
          expect(again.url?.pathname).toBe('/mcp');
        },
      ),
    );
  });
});

describe('knownHostLike', () => {
  it.each<[string, string | null]>([
    ['scaigrid.scailabs.ai', null],
    ['scaigrid.scailab.ai', 'scaigrid.scailabs.ai'],
    ['scaigird.scailabs.ai', 'scaigrid.scailabs.ai'],
    ['scaigrid.scai1abs.ai', 'scaigrid.scailabs.ai'],
    ['scaigridd.scailabs.ai', 'scaigrid.scailabs.ai'],
    ['scaigrid.scailabs.com', 'scaigrid.scailabs.ai'],
    ['scaikey.scailabs.ai', null],
    ['scaigrid.corp.example', null],
    ['localhost', null],
  ])('%s', (host, known) => {
    expect(knownHostLike(host, `https://${host}/mcp`)).toBe(known);
  });

  it('sees through letters that only look alike', () => {
    const written = 'https://sc\u0430igrid.scailabs.ai/mcp';
    expect(knownHostLike(new URL(written).hostname, written)).toBe('scaigrid.scailabs.ai');
  });
});
