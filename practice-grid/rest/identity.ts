import { findTool } from '../tools/catalogue';
import { route } from './route';
import { answerWithTool } from './tool-routes';

const meGet = findTool('me_get');

export const identityRoutes = [
  route('GET', '/v1/auth/me', (exchange, params) =>
    meGet ? answerWithTool(meGet, exchange, params) : undefined,
  ),
];
