import { sendData } from '../http/answers';
import { identify, readJson } from '../http/exchange';
import { GridError } from '../state/grid-error';
import { findTool } from '../tools/catalogue';
import { route } from './route';
import { answerWithTool } from './tool-routes';

export const identityRoutes = [
  // The same profile as `/v1/me`.
  route('GET', '/v1/auth/me', (exchange, params) => {
    const tool = findTool('me_get');
    if (!tool) throw new GridError('NOT_FOUND', 'Not Found');
    return answerWithTool(tool, exchange, params);
  }),
  // Which tenants an email has an account in: open to everybody, as the sign-in page asks it.
  route('POST', '/v1/auth/identify', async (exchange) => {
    const { state, variants } = exchange.world;
    if (variants.identify === 'behind-sign-in') identify(exchange);
    const { users, tenants } = state;
    const { email } = (await readJson(exchange.req)) as { email?: unknown };
    const ids = users.filter((user) => user.email === email).map(({ tenantId }) => tenantId);
    sendData(exchange, {
      user_exists: ids.length > 0,
      tenants: tenants
        .filter(({ id }) => ids.includes(id))
        .map(({ id, slug, displayName }) => ({ id, slug, display_name: displayName })),
    });
  }),
];
