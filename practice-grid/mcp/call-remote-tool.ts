import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { remoteToolsOf } from '../scailink/registry';
import { callRemote, errorClassOf, errorMessageOf } from '../scailink/remote-client';
import { requireRegistry } from '../scailink/access';
import { requireModule } from '../state/access';
import { GridError } from '../state/grid-error';
import { recordAudit, recordExecution } from '../tools/execute';
import type { Call } from '../tools/tool';
import { failure } from './failure';

/** Forwards a call to the server behind a `remote.*` name. The upstream's errors are passed on as they are. */
export async function callRemoteTool(
  call: Call,
  name: string,
  args: Record<string, unknown>,
): Promise<CallToolResult> {
  const { world, caller } = call;
  requireModule(world.state, caller, 'scaimcp');
  requireRegistry(call, 'scailink:remote.use');
  const tool = remoteToolsOf(call).find((candidate) => candidate.name === name);
  if (!tool) throw new GridError('TOOL_NOT_FOUND', `Tool '${name}' is not registered`);
  recordExecution(name, call);
  const { server, capability } = tool;
  try {
    const result = await callRemote(
      server.endpointUrl,
      capability.name,
      args,
      world.switches.remoteTimeoutMs,
    );
    recordAudit('remote_tool.invoke', server.id, 'SUCCESS', call);
    return result;
  } catch (error) {
    recordAudit('remote_tool.invoke', server.id, 'FAILURE', call);
    return failure(errorClassOf(error), errorMessageOf(error), world.variants);
  }
}
