import { failureCode } from '../core/network/failure-code';

/** Why the gateway gave no usable answer to a request. */
export type Failure =
  | {
      readonly kind: 'transport';
      /** As core/network/failure-code.ts names it. */
      readonly code: string;
      /** Whether the request may have reached the gateway: only if not may it be sent again whatever it does. */
      readonly reached: boolean;
    }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfterSeconds: number | null;
      readonly requestId: string | null;
      /** What the gateway says about it; may hold anything. */
      readonly message: string | null;
    }
  /** An answer, but not one of MCP. */
  | { readonly kind: 'not-mcp'; readonly status: number }
  /** A JSON-RPC error where the gateway must answer: this is how it refuses a token when it lets everybody connect. */
  | { readonly kind: 'refused'; readonly message: string };

export class GatewayError extends Error {
  constructor(readonly failure: Failure) {
    super(describe(failure));
  }
}

/** Whatever was thrown, as a failure; of an unknown error we cannot say that the request did not get there. */
export function failureOf(error: unknown): Failure {
  if (error instanceof GatewayError) return error.failure;
  return { kind: 'transport', code: failureCode(error), reached: true };
}

/** For the log: holds nothing that a server wrote. */
export function describe(failure: Failure): string {
  switch (failure.kind) {
    case 'transport':
      return failure.code;
    case 'status':
      return String(failure.status);
    case 'not-mcp':
      return `${failure.status}-not-mcp`;
    case 'refused':
      return 'json-rpc-error';
  }
}
