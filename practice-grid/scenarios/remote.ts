import { slugOf } from '../scailink/slug';
import { changeUser, setModules } from './change';
import type { Scenario } from './scenario';

const forecast = `remote.tenant.${slugOf('Weather Station')}.get_forecast`;

function missing(
  id: string,
  title: string,
  expectedCode: string,
  apply: NonNullable<Scenario['apply']>,
): Scenario {
  return { id, title, symptom: 'remote-tools-missing', expectedCode, tool: forecast, apply };
}

function failing(
  id: string,
  title: string,
  expectedCode: string,
  apply: NonNullable<Scenario['apply']>,
): Scenario {
  return { id, title, symptom: 'remote-call-fails', expectedCode, tool: forecast, apply };
}

export const remoteScenarios: readonly Scenario[] = [
  missing(
    'remote-no-permission',
    'The account may not use remote tools',
    'remote.permission-missing',
    ({ state }) =>
      changeUser(state, 'usr_uma', (user) => {
        user.modulePermissions = user.modulePermissions.filter((key) => key !== 'scailink:remote.use');
      }),
  ),
  missing('remote-module-off', 'ScaiLink is not enabled', 'tool.module-disabled', ({ state }) =>
    setModules(state, 'disabled', ['scailink']),
  ),
  missing(
    'remote-none-registered',
    'No remote server is registered',
    'remote.none-registered',
    ({ state }) => {
      state.remoteServers = [];
    },
  ),
  missing(
    'remote-pending-approval',
    'The registration waits for approval',
    'remote.pending-approval',
    ({ state }) => {
      for (const server of state.remoteServers) {
        server.status = 'pending_approval';
        server.capabilities = [];
      }
    },
  ),
  missing(
    'remote-unhealthy',
    'The remote server failed its health checks',
    'remote.unhealthy',
    ({ state }) => {
      for (const server of state.remoteServers) {
        server.status = 'error';
        server.consecutiveFailures = 3;
        server.lastHealthStatus = 'TimeoutError';
      }
    },
  ),
  missing(
    'remote-down',
    'The remote server is down and stays down',
    'remote.unhealthy',
    ({ state, switches }) => {
      switches.upstream = 'down';
      for (const server of state.remoteServers) {
        server.status = 'error';
        server.consecutiveFailures = 7;
        server.lastHealthStatus = 'ConnectError';
      }
    },
  ),
  {
    id: 'remote-slug',
    title: 'The remote tool is asked for by a mistyped name',
    symptom: 'remote-tools-missing',
    expectedCode: 'remote.slug-mismatch',
    tool: 'remote.tenant.weather-station.get_forecast',
  },
  missing(
    'remote-registry-disabled',
    'The registry of remote servers is switched off',
    'remote.registry-disabled',
    ({ switches }) => {
      switches.registryDisabled = true;
    },
  ),
  failing(
    'remote-upstream-error',
    'The remote server answers with an error',
    'remote.upstream-error',
    ({ switches }) => {
      switches.upstream = 'tool-error';
    },
  ),
  failing(
    'remote-transport-error',
    'The remote server cannot be reached',
    'remote.transport-error',
    ({ switches }) => {
      switches.upstream = 'down';
    },
  ),
  failing(
    'remote-timeout',
    'The remote server does not answer',
    'remote.transport-error',
    ({ switches }, { ms = 3000 }) => {
      switches.upstream = 'slow';
      switches.remoteTimeoutMs = ms;
    },
  ),
  {
    id: 'remote-shape-changed',
    title: 'The remote server answers in a new shape',
    symptom: 'unexpected-result',
    expectedCode: 'tool.upstream-shape',
    tool: forecast,
    apply: ({ switches }) => {
      switches.upstream = 'shape-changed';
    },
  },
];
