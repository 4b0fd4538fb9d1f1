import { readErrorEnvelope } from '../../network/envelope';
import { endpointAnswer, isHtml } from '../net/connection';
import type { HttpSeen } from '../../observations/http';
import type { McpSeen, McpStepOutcome } from '../../observations/mcp';

/** The gateway did not accept who we said we are. */
export interface Refusal {
  /** Null: said inside an answer with status 200. */
  readonly status: number | null;
  readonly gridCode: string | null;
  readonly message: string;
  readonly requestId: string | null;
  /** `unknown-caller`: 401 and its like; `forbidden`: the caller is known and may not. */
  readonly kind: 'unknown-caller' | 'forbidden';
}

/**
 * How the gateway refused the clean token; null: it did not. There are two ways: 401 at connect, and an `initialize` that
 * anybody gets with the refusal as a JSON-RPC error or a tool's error text after it.
 */
export function refusalOf(http: HttpSeen, mcp: McpSeen): Refusal | null {
  if (accepts(mcp)) return null;
  const answer = endpointAnswer(http);
  if (answer !== null && (answer.status === 401 || (answer.status === 403 && !isHtml(answer)))) {
    const { code, message } = readErrorEnvelope(answer.bodyStart);
    return {
      status: answer.status,
      gridCode: code,
      message: (message ?? answer.bodyStart).slice(0, 300),
      requestId: answer.requestId,
      kind: kindOf(answer.status, code),
    };
  }
  return refusedStep(mcp.initialize) ?? refusedStep(mcp.toolsList) ?? refusedMeGet(mcp);
}

/** The session went through to the tools, or as far as a server goes that has none. */
export function accepts(mcp: McpSeen): boolean {
  const { toolsList } = mcp;
  if (toolsList.kind === 'error') return toolsList.rpcCode === methodNotFound;
  return toolsList.kind === 'ok' && refusedMeGet(mcp) === null;
}

const methodNotFound = -32_601;

const forbiddingCodes = new Set([
  'AUTHZ_PERMISSION_DENIED',
  'AUTH_INSUFFICIENT_SCOPE',
  'PERMISSION_DENIED',
  'MODULE_NOT_ENABLED',
]);

function refusedStep(step: McpStepOutcome<unknown>): Refusal | null {
  if (step.kind !== 'error' || step.transportCode !== null) return null;
  const byStatus = step.status === 401 || step.status === 403;
  const inAnswer =
    step.status === null && (forbids(step.gridCode) || namesSignIn(step.gridCode, step.message));
  if (!byStatus && !inAnswer) return null;
  const { status, gridCode, message, requestId } = step;
  return { status, gridCode, message: message.slice(0, 300), requestId, kind: kindOf(status, gridCode) };
}

function refusedMeGet({ meGet }: McpSeen): Refusal | null {
  if (meGet.kind !== 'ok' || !meGet.value.isError) return null;
  const { code, message } = readErrorEnvelope(meGet.value.text);
  if (!namesSignIn(code, meGet.value.text)) return null;
  return {
    status: null,
    gridCode: code,
    message: (message ?? meGet.value.text).slice(0, 300),
    requestId: meGet.requestId,
    kind: kindOf(null, code),
  };
}

function kindOf(status: number | null, gridCode: string | null): Refusal['kind'] {
  return forbids(gridCode) || status === 403 ? 'forbidden' : 'unknown-caller';
}

function forbids(code: string | null): boolean {
  return code !== null && forbiddingCodes.has(code);
}

/** Codes of the sign-in, or its exception texts, as a server passes them on where it has no status to set. */
function namesSignIn(code: string | null, text: string): boolean {
  if (code !== null) return /^(?:AUTH_\w+|SESSION_EXPIRED|SERVICE_TOKEN_INVALID)$/.test(code);
  return /\b401\b|unauthori[sz]ed|authenticat|(?:invalid|expired|missing)\b.{0,30}\btoken|token\b.{0,30}\b(?:invalid|expired|missing)|invalid api key/i.test(
    text,
  );
}
