import { sendData } from '../http/answers';
import { enterRest, readJson, type Exchange } from '../http/exchange';
import { GridError } from '../state/grid-error';
import { catalogue } from '../tools/catalogue';
import { checkAccess, execute } from '../tools/execute';
import type { Tool } from '../tools/tool';
import { route, type Route } from './route';

async function readArguments(exchange: Exchange, params: Readonly<Record<string, string>>): Promise<unknown> {
  const query = Object.fromEntries(
    [...exchange.url.searchParams].map(([name, value]) => [name, name === 'limit' ? Number(value) : value]),
  );
  const body = await readJson(exchange.req);
  return { ...query, ...(body as object), ...params };
}

/** Answers a REST request with a tool's service. */
export async function answerWithTool(
  tool: Tool,
  exchange: Exchange,
  params: Readonly<Record<string, string>>,
): Promise<void> {
  const call = enterRest(exchange);
  checkAccess(tool, call);
  const parsed = tool.parse(await readArguments(exchange, params));
  if (!parsed.ok) {
    throw new GridError('VALIDATION_ERROR', 'Request validation failed', { details: parsed.issues });
  }
  const result = await execute(tool, parsed.args, call);
  sendData(exchange, tool.rest.present?.(result) ?? result);
}

/** The REST equivalent of every tool. */
export const toolRoutes: readonly Route[] = catalogue.map((tool) =>
  route(tool.rest.method, tool.rest.path, (exchange, params) => answerWithTool(tool, exchange, params)),
);
