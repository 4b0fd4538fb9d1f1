import { sendData, sendJson } from '../http/answers';
import { enterRest } from '../http/exchange';
import { requirePermission } from '../state/access';
import { route } from './route';

/** Outside `/v1`; the first two without sign-in and without an envelope. */
export const healthRoutes = [
  route('GET', '/health', (exchange) => sendJson(exchange, 200, { status: 'ok' })),
  route('GET', '/health/ready', (exchange) =>
    sendJson(exchange, 200, { status: 'ready', checks: { database: 'ok', redis: 'ok', modules: 'ok' } }),
  ),
  route('GET', '/health/detailed', (exchange) => {
    const { world, caller } = enterRest(exchange);
    requirePermission(caller, 'admin:access');
    sendData(exchange, {
      modules: world.state.moduleStatus[caller.tenant.id],
      redis_ping_ms: 1,
      mariadb_ping_ms: 2,
    });
  }),
];
