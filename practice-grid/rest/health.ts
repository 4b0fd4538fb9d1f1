import { sendJson } from '../http/answers';
import { route } from './route';

/** Outside `/v1`, without sign-in and without an envelope. */
export const healthRoutes = [
  route('GET', '/health', (exchange) => sendJson(exchange, 200, { status: 'ok' })),
  route('GET', '/health/ready', (exchange) =>
    sendJson(exchange, 200, { status: 'ready', checks: { database: 'ok', redis: 'ok', modules: 'ok' } }),
  ),
];
