import type { Probe } from '../../../core/diagnosis/probe';
import type { McpSeen } from '../../../core/observations/mcp';
import { endpointOf } from '../endpoint';
import { createConnections } from '../connections';
import type { NetworkSurroundings } from '../surroundings';
import { timeLimit } from '../../time-limit';
import { mayCarryToken } from '../token-guard';
import { nodeFetch } from './node-fetch';
import { openSession } from './session';

const connectMs = 5_000;
const sessionMs = 8_500;

/** Holds a session over Node's stack; over the browser's where there is one and Node's gets no answer. */
export function mcpProbe(surroundings: NetworkSurroundings): Probe<'mcp'> {
  return {
    id: 'mcp',
    needs: ['request', 'target'],
    // The session ends itself and says how; on a busy machine that takes a moment.
    deadlineMs: sessionMs + 1_500,
    remote: true,
    async look({ seen, signal, vault }): Promise<McpSeen> {
      const endpoint = endpointOf(seen.target);
      const masked = seen.target?.authorization ?? null;
      const connections = createConnections(surroundings);
      const plan = {
        endpoint,
        authorization: masked === null || !mayCarryToken(endpoint, endpoint) ? null : vault.reveal(masked),
        ungreyVersion: surroundings.ungreyVersion,
        connectMs,
        signal: timeLimit(signal, sessionMs),
        tool: seen.request?.tool ?? null,
        vault,
      };
      try {
        const overNode = await openSession({
          ...plan,
          stack: 'node',
          fetch: nodeFetch(connections.dispatcher),
        });
        if (surroundings.browser === null || !gotNoAnswer(overNode)) return overNode;
        const overBrowser = await openSession({
          ...plan,
          stack: 'browser',
          fetch: surroundings.browser.fetch,
        });
        return gotNoAnswer(overBrowser) ? overNode : overBrowser;
      } finally {
        connections.close();
      }
    },
  };
}

function gotNoAnswer({ initialize }: McpSeen): boolean {
  return initialize.kind === 'error' && initialize.transportCode !== null;
}
