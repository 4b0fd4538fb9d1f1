import { NothingToSee } from '../../core/diagnosis/probe';
import type { ProbeContext } from '../../core/diagnosis/probe';
import type { Target } from '../../core/diagnosis/target';
import { isScaiGrid } from '../../core/network/is-scaigrid';
import type { RestClient } from '../../core/observations/rest-answer';
import { createConnections } from '../network/connections';
import { endpointOf } from '../network/endpoint';
import { createNodeStack } from '../network/node-stack';
import type { NetworkSurroundings } from '../network/surroundings';
import { createRestClient } from './rest-client';

/**
 * Lets a probe ask the REST side of the target's gateway, over the network stack that its MCP session went through.
 * The probe must need `target` and `mcp`. Ends the probe where there is no session, or where the server is not ScaiGrid.
 */
export async function withRestClient<T>(
  surroundings: NetworkSurroundings,
  { seen, signal, vault }: ProbeContext,
  use: (rest: RestClient) => Promise<T>,
): Promise<T> {
  const { mcp, target } = seen;
  if (mcp?.toolsList.kind !== 'ok') throw new NothingToSee('not-applicable', 'There is no MCP session.');
  if (!isScaiGrid(mcp)) throw new NothingToSee('not-applicable', 'The server is not ScaiGrid.');
  return withRestOf(surroundings, { target, stack: mcp.stack, signal, vault }, use);
}

/** The same for whoever knows the target and the stack. */
export async function withRestOf<T>(
  surroundings: NetworkSurroundings,
  {
    target,
    stack,
    signal,
    vault,
  }: Pick<ProbeContext, 'signal' | 'vault'> & {
    readonly target: Target | undefined;
    readonly stack: 'node' | 'browser';
  },
  use: (rest: RestClient) => Promise<T>,
): Promise<T> {
  const masked = target?.authorization ?? null;
  const connections = createConnections(surroundings);
  try {
    return await use(
      createRestClient({
        stack:
          stack === 'browser' && surroundings.browser !== null
            ? surroundings.browser.stack
            : createNodeStack(connections.dispatcher),
        endpoint: endpointOf(target),
        authorization: masked === null ? null : vault.reveal(masked),
        ungreyVersion: surroundings.ungreyVersion,
        signal,
        vault,
      }),
    );
  } finally {
    connections.close();
  }
}
