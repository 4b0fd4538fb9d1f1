import type { Exchange } from '../http/exchange';
import { GridError } from '../state/grid-error';
import { healthRoutes } from './health';
import { identityRoutes } from './identity';
import { moduleRoutes } from './modules';
import { matchPath, type Route } from './route';
import { scailinkRoutes } from './scailink';
import { toolRoutes } from './tool-routes';

/** The first row that fits wins: rows with a shape of their own stand before the tools' plain equivalents. */
const routes: readonly Route[] = [
  ...healthRoutes,
  ...identityRoutes,
  ...moduleRoutes,
  ...scailinkRoutes,
  ...toolRoutes,
];

/** Answers a request outside `/mcp`. */
export async function answerRest(exchange: Exchange): Promise<void> {
  const { req, url } = exchange;
  const fitting = routes.flatMap((row) => {
    const params = matchPath(row.path, url.pathname);
    return params ? [{ row, params }] : [];
  });
  const found = fitting.find(({ row }) => row.method === req.method);
  if (found) {
    await found.row.answer(exchange, found.params);
    return;
  }
  throw fitting.length > 0
    ? new GridError('METHOD_NOT_ALLOWED', 'Method Not Allowed')
    : new GridError('NOT_FOUND', 'Not Found');
}
