import { sendData, sendJson, statusField } from '../http/answers';
import { enterRest, readJson, type Exchange } from '../http/exchange';
import { requireModule, requirePermission } from '../state/access';
import { GridError } from '../state/grid-error';
import { moduleChangeInput, presentModule, setModule } from '../tools/administration';
import { catalogue } from '../tools/catalogue';
import { recordAudit } from '../tools/execute';
import type { Call, Tool } from '../tools/tool';
import { route } from './route';

/** Signs in and checks a permission. */
function enter(exchange: Exchange, permission: string): Call {
  const call = enterRest(exchange);
  requirePermission(call.caller, permission);
  return call;
}

async function change(exchange: Exchange, moduleId: string | undefined, status: 'active' | 'disabled') {
  const call = enter(exchange, 'modules:manage');
  const body = await readJson(exchange.req);
  const parsed = moduleChangeInput.safeParse({ ...(body as object), module_id: moduleId });
  if (!parsed.success) throw new GridError('VALIDATION_ERROR', 'Request validation failed');
  const result = setModule(call, parsed.data, status);
  const action = status === 'active' ? 'module.enable' : 'module.disable';
  recordAudit(action, parsed.data.module_id, 'SUCCESS', call);
  sendData(exchange, result);
}

/** A row of the whole catalogue. The names inside a schema are the tool's own and never respelled. */
function presentTool(tool: Tool, { world: { variants } }: Exchange) {
  const row = { name: tool.name, description: tool.description };
  const required = variants.requiredPermission === 'shown' ? tool.requiredPermission : undefined;
  return variants.fields === 'camel'
    ? { ...row, inputSchema: tool.inputSchema, requiredPermission: required, moduleId: tool.moduleId }
    : { ...row, input_schema: tool.inputSchema, required_permission: required, module_id: tool.moduleId };
}

export const moduleRoutes = [
  // The tool behind it is open to everybody; the REST path is not.
  route('GET', '/v1/modules', (exchange) => {
    const call = enter(exchange, 'modules:use');
    sendData(
      exchange,
      call.world.state.modules.map((module) => presentModule(module, call)),
    );
  }),
  route('GET', '/v1/modules/{id}', (exchange, { id }) => {
    const call = enter(exchange, 'modules:use');
    const module = call.world.state.modules.find(({ moduleId }) => moduleId === id);
    if (!module) throw new GridError('NOT_FOUND', `No module '${id ?? ''}'`);
    sendData(exchange, presentModule(module, call));
  }),
  route('POST', '/v1/modules/{id}/enable', (exchange, { id }) => change(exchange, id, 'active')),
  route('POST', '/v1/modules/{id}/disable', (exchange, { id }) => change(exchange, id, 'disabled')),
  route('GET', '/v1/modules/scaimcp/tools', (exchange) => {
    const call = enter(exchange, 'scaimcp:access');
    requireModule(call.world.state, call.caller, 'scaimcp');
    const rows = catalogue.map((tool) => presentTool(tool, exchange));
    switch (exchange.world.variants.catalogue) {
      case 'names':
        sendJson(
          exchange,
          200,
          rows.map(({ name }) => name),
        );
        return;
      case 'bare-objects':
        sendJson(exchange, 200, rows);
        return;
      case 'objects':
        sendJson(exchange, 200, { ...statusField(exchange.world.variants), data: rows });
        return;
      case 'enveloped-names':
        sendData(
          exchange,
          rows.map(({ name }) => name),
        );
    }
  }),
];
