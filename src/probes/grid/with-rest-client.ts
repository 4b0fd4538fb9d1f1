import { NothingToSee } from '../../core/diagnosis/probe';
import type { ProbeContext } from '../../core/diagnosis/probe';
import { isScaiGrid } from '../../core/network/is-scaigrid';
import type { RestClient } from '../../core/observations/rest-answer';
import { createConnections } from '../network/connections';
import { endpointOf } from '../network/endpoint';
import { createNodeStack } from '../network/node-stack';
import type { NetworkSurroundings } from '../network/surroundings';
import { createRestClient } from './rest-client';
import { term } from '../../core/findings/said';

/**
 * Asks the REST side of the target's gateway, over the network stack that its MCP session went through. A probe must need
 * `target` and `mcp`. Throws NothingToSee where there is no session, or where the server is not ScaiGrid.
 */
export async function withRestClient<T>(
  surroundings: NetworkSurroundings,
  { seen: { mcp, target }, signal, vault }: ProbeContext,
  use: (rest: RestClient) => Promise<T>,
): Promise<T> {
  const endpoint = endpointOf(target);
  if (mcp?.toolsList.kind !== 'ok') throw new NothingToSee('not-applicable', term('no-session'));
  if (!isScaiGrid(mcp)) throw new NothingToSee('not-scaigrid', term('not-scaigrid'));
  const masked = target?.authorization ?? null;
  const connections = createConnections(surroundings);
  try {
    return await use(
      createRestClient({
        stack:
          mcp.stack === 'browser' && surroundings.browser !== null
            ? surroundings.browser.stack
            : createNodeStack(connections.dispatcher),
        endpoint,
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
