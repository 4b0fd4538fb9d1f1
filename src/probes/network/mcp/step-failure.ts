import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { readErrorEnvelope } from '../../../core/network/envelope';
import { failureCode } from '../../../core/network/failure-code';
import type { McpStepOutcome } from '../../../core/observations/mcp';
import type { Vault } from '../../../core/redact/vault';
import { shareSafe } from '../share-safe';
import type { Exchange } from './recording-fetch';
import { notJsonRpc } from '../../../core/observations/mcp';

type StepError = Omit<Extract<McpStepOutcome<never>, { kind: 'error' }>, 'durationMs'>;

const maxMessage = 1024;
/** The SDK's own codes, also free for a server to use: told apart by what was exchanged. */
const closedCode = -32_000;
const timeoutCode = -32_001;

/** Says why a step of the session failed, from the SDK's error and from what really went over the wire. */
export function stepFailure(
  error: unknown,
  exchange: Exchange | undefined,
  stopped: AbortSignal,
  vault: Vault,
): StepError {
  const requestId = exchange?.requestId ?? null;
  const none = { status: null, rpcCode: null, gridCode: null, transportCode: null, requestId };
  const shown = (text: string): string => shareSafe(vault, text, maxMessage);

  if (exchange?.errorBody !== null && exchange?.errorBody !== undefined) {
    const envelope = readErrorEnvelope(exchange.errorBody);
    const message = envelope.message ?? exchange.errorBody;
    return {
      kind: 'error',
      ...none,
      status: exchange.status,
      gridCode: envelope.code,
      message: shown(message),
    };
  }
  if (stopped.aborted) {
    const code = failureCode(stopped.reason);
    return { kind: 'error', ...none, transportCode: code, message: code };
  }
  if (exchange === undefined || exchange.failure !== null) {
    // Not the SDK's message: of a header that cannot be sent it repeats the token.
    const code = exchange?.failure ?? failureCode(error);
    return { kind: 'error', ...none, transportCode: code, message: code };
  }
  if (error instanceof McpError) {
    const transportCode = ownCode(error);
    if (transportCode !== null) return { kind: 'error', ...none, transportCode, message: transportCode };
    const text = vault.maskText(error.message.replace(/^MCP error -?\d+: /, ''));
    const envelope = readErrorEnvelope(text);
    const message = shown(envelope.message ?? text);
    return { kind: 'error', ...none, rpcCode: error.code, gridCode: envelope.code, message };
  }
  const code = failureCode(error);
  if (code !== 'unknown') return { kind: 'error', ...none, transportCode: code, message: code };
  // An answer came, and it was not MCP.
  return { kind: 'error', ...none, status: exchange.status, message: shown(reasonOf(error)) };
}

/** Failures that the SDK reports as if the server had. */
function ownCode(error: McpError): string | null {
  if (error.code === timeoutCode && error.message.endsWith('Request timed out')) return 'timeout';
  if (error.code === closedCode && error.message.endsWith('Connection closed')) return 'cut';
  return null;
}

/** The first line: a validation error of the SDK goes on for pages. */
function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error';
  if (name === 'ZodError' || name === '$ZodError') return notJsonRpc;
  return error instanceof Error ? (error.message.split('\n')[0] ?? name) : name;
}
