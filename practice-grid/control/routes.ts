import { setTimeout as wait } from 'node:timers/promises';
import type { Grid } from '../grid';
import { scenarios } from '../scenarios/index';
import { variantValues } from '../state/variants';
import { latencyRequest, listeningRequest, restartRequest, scenarioRequest } from './requests';

/** One row of the control endpoint. The result is the JSON answer. */
export interface ControlRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly run: (grid: Grid, body: unknown, query: URLSearchParams) => unknown;
}

/** What runs now, without tokens. */
function presentState(grid: Grid) {
  const { variants, latencyMs, switches, state, executions, requestCount } = grid.world;
  return {
    urls: grid.urls,
    scenario: grid.scenarioFacts,
    variants,
    latencyMs,
    switches,
    executions: executions.length,
    requests: requestCount,
    modules: state.moduleStatus,
    users: state.users.map(({ id, email, tenantId, roles, modulePermissions, status }) => ({
      id,
      email,
      tenantId,
      roles,
      modulePermissions,
      status,
    })),
    apiKeys: state.apiKeys.map(({ id, userId, expiresAt, revoked }) => ({ id, userId, expiresAt, revoked })),
    remoteServers: state.remoteServers,
    auditRows: state.auditLog.length,
  };
}

export const controlRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/state', run: presentState },
  {
    method: 'GET',
    path: '/scenarios',
    run: () =>
      scenarios.map(({ id, title, symptom, expectedCode, token = 'user', tool = null }) => ({
        id,
        title,
        symptom,
        expectedCode,
        token,
        tool,
      })),
  },
  { method: 'GET', path: '/variants', run: () => variantValues },
  {
    method: 'POST',
    path: '/scenario',
    run: async (grid, body) => {
      const { id, ...settings } = scenarioRequest.parse(body);
      await grid.setScenario(id, settings);
      return grid.scenarioFacts;
    },
  },
  {
    method: 'POST',
    path: '/variant',
    run: (grid, body) => {
      grid.setVariants(body as Parameters<Grid['setVariants']>[0]);
      return grid.world.variants;
    },
  },
  {
    method: 'POST',
    path: '/latency',
    run: (grid, body) => {
      grid.setLatency(latencyRequest.parse(body).ms);
      return { latencyMs: grid.world.latencyMs };
    },
  },
  {
    method: 'GET',
    path: '/executions',
    run: (grid) => {
      const byTool: Record<string, number> = {};
      for (const { tool } of grid.world.executions) byTool[tool] = (byTool[tool] ?? 0) + 1;
      return { count: grid.world.executions.length, byTool, executions: grid.world.executions };
    },
  },
  {
    method: 'GET',
    path: '/requests',
    run: (grid, _, query) => {
      const last = Math.max(0, Number(query.get('last') ?? 50) || 0);
      return { count: grid.world.requestCount, requests: last === 0 ? [] : grid.world.requests.slice(-last) };
    },
  },
  {
    method: 'POST',
    path: '/tokens',
    run: (grid) => grid.world.identity.renewJwts(grid.world.variants.issuer),
  },
  {
    method: 'POST',
    path: '/reset',
    run: async (grid) => {
      await grid.reset();
      return grid.scenarioFacts;
    },
  },
  {
    method: 'POST',
    path: '/listening',
    run: async (grid, body) => {
      const { up } = listeningRequest.parse(body);
      await grid.setListening(up);
      return { up };
    },
  },
  {
    method: 'POST',
    path: '/restart',
    run: async (grid, body) => {
      const { ms } = restartRequest.parse(body);
      await grid.setListening(false);
      await wait(ms);
      await grid.setListening(true);
      return { up: true };
    },
  },
];
