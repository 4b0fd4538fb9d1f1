import { z } from 'zod';
import type { Probe, ProbeContext } from '../../core/diagnosis/probe';
import { readRequestOf } from '../../core/tools/read-request';
import { requireRoom } from '../../core/network/requests-left';
import type { LatencyLane, LatencySample, LatencySeen } from '../../core/observations/latency';
import type { McpStepOutcome } from '../../core/observations/mcp';
import type { RestAnswer, RestClient } from '../../core/observations/rest-answer';
import type { NetworkSurroundings } from '../network';
import { timeLimit } from '../time-limit';
import { withMcpClient } from './mcp-client';
import type { McpClient } from './mcp-client';
import { withRestClient } from './with-rest-client';

/** Rounds of three requests; the first one is cold. Enough warm ones for an interval of 93 %. */
const rounds = 9;
/** For a look at everything, which must stay short and well under the rate limit. */
const roundsAmongOthers = 3;
/** No further round begins after this. */
const enoughMs = 20_000;
const enoughMsAmongOthers = 6_000;
const deadlineMs = 45_000;
/** Longer than any request that still says something about latency. */
const requestMs = 10_000;
/** Requests of the minute that are left to the person, their colleagues and what else this run asks. */
const reserve = 12;
/** For a session of its own and one round. */
const roundRequests = 5;
const maxFailures = 3;

/**
 * Asks the same thing through MCP and through REST, in turn, and `/health` beside them. Every lane has a connection of its
 * own that is kept open, as clients do.
 */
export function latencyProbe(surroundings: NetworkSurroundings): Probe<'latency'> {
  return {
    id: 'latency',
    needs: ['request', 'target', 'mcp'],
    deadlineMs,
    remote: true,
    look: (context) => {
      requireRoom(context.seen.mcp, reserve + roundRequests);
      const signal = timeLimit(context.signal, deadlineMs - 1_000);
      const limited = { ...context, signal };
      return withRestClient(surroundings, limited, (health) =>
        withRestClient(surroundings, limited, (rest) =>
          withMcpClient(surroundings, limited, requestMs, (mcp) => sample(limited, { health, rest, mcp })),
        ),
      );
    },
  };
}

interface Doors {
  readonly health: RestClient;
  readonly rest: RestClient;
  readonly mcp: McpClient;
}

const resultSchema = z.looseObject({ isError: z.unknown().optional() });

async function sample(context: ProbeContext<LatencySeen>, doors: Doors): Promise<LatencySeen> {
  const { seen, signal } = context;
  const question = questionOf(seen);
  const thorough = seen.request?.symptom === 'high-latency';
  const begin = performance.now();
  const enough = thorough ? enoughMs : enoughMsAmongOthers;
  const samples: LatencySample[] = [];
  const told = (ended: LatencySeen['ended']): LatencySeen => ({
    tool: question.tool,
    path: question.path,
    samples: [...samples],
    ended,
  });
  const take = (timed: LatencySample): void => {
    samples.push(timed);
    // The last word only if this look is stopped.
    context.tell?.(told('stopped'));
  };

  const ask: Readonly<Record<LatencyLane, () => Promise<Timed>>> = {
    network: async () => ofHealth(await doors.health.get('/health')),
    rest: async () => ofRest(await doors.rest.get(question.path)),
    mcp: async () =>
      ofMcp(
        await doors.mcp.request(
          { method: 'tools/call', params: { name: question.tool, arguments: question.args } },
          resultSchema,
          requestMs,
        ),
      ),
  };

  // The session's first request opened its connection: that is the cold one of this lane.
  take({ lane: 'mcp', round: 0, cold: true, ...ofStep(doors.mcp.initialize) });
  if (doors.mcp.initialize.kind !== 'ok') return told('failed');
  for (let round = 0; round < (thorough ? rounds : roundsAmongOthers); round += 1) {
    if (round > 0 && performance.now() - begin > enough) break;
    const left = doors.mcp.requestsLeft();
    if (left !== null && left < reserve) return told('rate-limit');
    for (const lane of turn(round)) {
      // Its cold request has been made.
      if (lane === 'mcp' && round === 0) continue;
      // The way is the same each time: among others, one warm request shows it.
      if (lane === 'network' && round > 1 && !thorough) continue;
      const timed = await ask[lane]();
      if (signal.aborted) return told('stopped');
      if (timed.failure === 'refused 429') return told('rate-limit');
      take({ lane, round, cold: round === 0, ...timed });
      if (samples.filter(({ failure }) => failure !== null).length >= maxFailures) return told('failed');
    }
  }
  return told('done');
}

const lanes = ['network', 'rest', 'mcp'] as const satisfies readonly LatencyLane[];

/** Every lane goes first in turn, so that none is always the one that waits. */
function turn(round: number): readonly LatencyLane[] {
  const first = round % lanes.length;
  return [...lanes.slice(first), ...lanes.slice(0, first)];
}

interface Question {
  readonly tool: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly path: string;
}

const usualQuestion: Question = { tool: 'me_get', args: {}, path: '/v1/me' };

/** The tool that was named, where it only reads and is listed; else the one that everybody may call. */
function questionOf({ request, mcp }: ProbeContext['seen']): Question {
  const tool = request?.tool ?? null;
  const listed = mcp?.toolsList.kind === 'ok' && mcp.toolsList.value.tools.some(({ name }) => name === tool);
  if (tool === null || !listed) return usualQuestion;
  const args = argumentsOf(request?.toolArguments ?? null);
  const path = args === null ? null : readRequestOf(tool, args);
  return args === null || path === null ? usualQuestion : { tool, args, path };
}

function argumentsOf(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

type Timed = Pick<LatencySample, 'durationMs' | 'failure'>;

/** Whatever it answers, it was there and back. */
function ofHealth(answer: RestAnswer<unknown>): Timed {
  const cameBack = answer.kind !== 'failed' || answer.code === 'not-json';
  return cameBack && !(answer.kind === 'refused' && answer.status === 429)
    ? { durationMs: answer.durationMs, failure: null }
    : ofRest(answer);
}

function ofRest(answer: RestAnswer<unknown>): Timed {
  const { durationMs } = answer;
  if (answer.kind === 'ok') return { durationMs, failure: null };
  return {
    durationMs,
    failure: answer.kind === 'failed' ? answer.code : `refused ${String(answer.status)}`,
  };
}

function ofMcp(outcome: McpStepOutcome<z.output<typeof resultSchema>>): Timed {
  const timed = ofStep(outcome);
  const refused = outcome.kind === 'ok' && outcome.value.isError === true;
  return refused ? { ...timed, failure: 'refused' } : timed;
}

function ofStep(outcome: McpStepOutcome<unknown>): Timed {
  switch (outcome.kind) {
    case 'ok':
      return { durationMs: outcome.durationMs, failure: null };
    case 'error': {
      const { durationMs, transportCode, status } = outcome;
      return {
        durationMs,
        failure: transportCode ?? (status === null ? 'refused' : `refused ${String(status)}`),
      };
    }
    case 'not-reached':
      return { durationMs: 0, failure: 'not-reached' };
  }
}
