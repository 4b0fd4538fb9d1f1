/** Codes of the documented table with their HTTP status; the last ones are met by MCP only. */
export const errorStatus = {
  AUTH_TOKEN_MISSING: 401,
  AUTH_TOKEN_INVALID: 401,
  AUTHZ_PERMISSION_DENIED: 403,
  VALIDATION_ERROR: 422,
  SLUG_CONFLICT: 409,
  MODEL_NOT_FOUND: 404,
  BACKEND_NOT_FOUND: 404,
  BACKEND_ERROR: 502,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  RATE_LIMITED: 429,
  MODULE_NOT_ENABLED: 403,
  SCAILINK_REGISTRY_DISABLED: 503,
  TOOL_NOT_FOUND: 404,
  PERMISSION_DENIED: 403,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** A refusal that the caller is told about, by REST envelope or tool result. */
export class GridError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly extra: {
      readonly retryAfter?: number;
      readonly details?: readonly { readonly field: string; readonly message: string }[];
    } = {},
  ) {
    super(message);
    this.name = 'GridError';
  }
}
