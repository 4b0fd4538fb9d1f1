import type { HttpSeen } from '../observations/http';
import type { McpSeen } from '../observations/mcp';

export interface RequestIdSeen {
  readonly requestId: string;
  /** The request it belongs to, for people. */
  readonly request: string;
  /** The HTTP status of its answer; null: it was a step of the session. */
  readonly status: number | null;
}

/** Every request id that an answer of the run carried, each once, in the order of the requests. */
export function requestIdsSeen(http: HttpSeen | null, mcp: McpSeen | null): readonly RequestIdSeen[] {
  const seen = [...(http === null ? [] : ofRequests(http)), ...(mcp === null ? [] : ofSession(mcp))];
  return [...new Map(seen.map((each) => [each.requestId, each])).values()];
}

function ofRequests({ attempts }: HttpSeen): readonly RequestIdSeen[] {
  return attempts.flatMap(({ method, url, outcome }): RequestIdSeen[] =>
    outcome.kind === 'answered' && outcome.requestId !== null
      ? [{ requestId: outcome.requestId, request: `${method} ${url}`, status: outcome.status }]
      : [],
  );
}

function ofSession({ initialize, toolsList, meGet }: McpSeen): readonly RequestIdSeen[] {
  const steps = { initialize, 'tools/list': toolsList, 'tools/call me_get': meGet };
  return Object.entries(steps).flatMap(([name, step]): RequestIdSeen[] => {
    if (step.kind !== 'ok' && step.kind !== 'error') return [];
    return step.requestId === null
      ? []
      : [{ requestId: step.requestId, request: `${name}: ${step.kind}`, status: null }];
  });
}
