import { expect, it } from 'vitest';
import type { LatencySeen } from '../observations/latency';
import { latencyBugText } from './bug-text';
import { compareLanes } from './compare-lanes';

const seen = (mcpMs: number): LatencySeen => ({
  tool: 'me_get',
  path: '/v1/me',
  ended: 'stopped',
  samples: [0, 1, 2, 3, 4, 5, 6].flatMap((round) =>
    (['network', 'rest', 'mcp'] as const).map((lane) => ({
      lane,
      round,
      cold: round === 0,
      durationMs: { network: 10, rest: 20, mcp: mcpMs }[lane] + round,
      failure: null,
    })),
  ),
});
const where = { endpoint: 'https://grid.example/mcp', version: '1.2.3', at: '2026-11-25T10:00:00.000Z' };

it('holds every number that somebody at the gateway needs, and no token', () => {
  const slow = seen(900);
  expect(latencyBugText(slow, compareLanes(slow.samples), where)).toBe(
    `MCP is slower than REST: me_get takes 880 ms longer over MCP than GET /v1/me

Endpoint: https://grid.example/mcp
Measured: 2026-11-25T10:00:00.000Z, by Ungrey 1.2.3

Medians over kept-alive connections, asked in turn:
  MCP me_get            904 ms (901 ms to 906 ms at 97 % confidence); first request 900 ms
  REST GET /v1/me       24 ms (21 ms to 26 ms at 97 % confidence); first request 20 ms
  GET /health           14 ms (11 ms to 16 ms at 97 % confidence); first request 10 ms
  MCP minus REST        880 ms (880 ms to 880 ms at 97 % confidence)

Every sample, in ms:
  MCP: 901, 902, 903, 904, 905, 906
  REST: 21, 22, 23, 24, 25, 26
  /health: 11, 12, 13, 14, 15, 16

The measuring ended early (stopped).
`,
  );
});

it('is written only when MCP is at fault', () => {
  const quick = seen(30);
  expect(latencyBugText(quick, compareLanes(quick.samples), where)).toBeNull();
});
