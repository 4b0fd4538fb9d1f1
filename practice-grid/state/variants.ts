import { z } from 'zod';

/**
 * Where the documentation is silent, contradicts itself or differs from the software it names, a client must cope with
 * either. Each variant is one such question; the first value is the default.
 */
export const variantValues = {
  /** A refused token: HTTP 401 on every MCP request, or `initialize` succeeds and the tool handlers fail. */
  signIn: ['at-connect', 'in-band'],
  /** REST success: with `"status": "ok"`, without, with another word, or without any envelope. */
  envelope: ['with-status', 'without-status', 'other-status', 'none'],
  /** A failing tool: the documented JSON with `isError`, the same without `isError`, or the bare message. */
  toolErrors: ['json', 'json-unflagged', 'plain-text'],
  /** A tool the caller may not call: an error inside 200 of either code, or HTTP 403 for the call itself. */
  deniedTool: ['permission-denied', 'tool-not-found', 'http-403'],
  /** How REST spells a missing permission: `AUTHZ_PERMISSION_DENIED`, or as MCP does. */
  restDenied: ['authz', 'as-mcp'],
  /** The tools open to everybody who is signed in. */
  openTools: ['two', 'me-get'],
  /** What the audit log holds: changes alone, or every call by MCP. */
  audited: ['changes', 'every-call'],
  /** `POST /v1/auth/identify`: open to everybody, or not. */
  identify: ['open', 'behind-sign-in'],
  /** The issuer in JWTs: with the tenant's path under it, or bare. */
  issuer: ['tenant-path', 'bare'],
  /** The header that carries a request's id; `none`: error bodies alone hold it. */
  requestIdHeader: ['x-request-id', 'x-scaigrid-request-id', 'x-correlation-id', 'none'],
  /** `/mcp` itself, or the framework's 307 to `/mcp/`. */
  mcpPath: ['direct', 'redirect-slash'],
  /** Answers of MCP requests. */
  mcpAnswers: ['event-stream', 'json'],
  /** A GET of `/mcp`: a stream that stays open, or "does not respond to plain GET". */
  mcpStream: ['offered', 'refused'],
  /** The protocol version that the gateway agrees to. */
  protocol: ['negotiated', '2024-11-05'],
  /** What `initialize` claims. */
  capabilities: ['tools', 'resources-and-prompts'],
  /** Field names of REST answers and tool results. */
  fields: ['snake', 'camel'],
  /** `GET /v1/modules/scaimcp/tools`. */
  catalogue: ['objects', 'names', 'bare-objects', 'enveloped-names'],
  /** Whether catalogue rows name `required_permission`. */
  requiredPermission: ['shown', 'absent'],
  /** Where a remote server's registration is found. */
  registrationPath: ['both', 'registrations', 'remote-servers'],
  /** Whether the documented limits per minute apply. */
  rateLimits: ['documented', 'off'],
} as const;

export type VariantName = keyof typeof variantValues;
export type Variants = { [Name in VariantName]: (typeof variantValues)[Name][number] };

/** Parses a change of some variants; anything unknown is refused. */
export const variantsSchema = z
  .strictObject({
    signIn: z.enum(variantValues.signIn),
    envelope: z.enum(variantValues.envelope),
    toolErrors: z.enum(variantValues.toolErrors),
    deniedTool: z.enum(variantValues.deniedTool),
    restDenied: z.enum(variantValues.restDenied),
    openTools: z.enum(variantValues.openTools),
    audited: z.enum(variantValues.audited),
    identify: z.enum(variantValues.identify),
    issuer: z.enum(variantValues.issuer),
    requestIdHeader: z.enum(variantValues.requestIdHeader),
    mcpPath: z.enum(variantValues.mcpPath),
    mcpAnswers: z.enum(variantValues.mcpAnswers),
    mcpStream: z.enum(variantValues.mcpStream),
    protocol: z.enum(variantValues.protocol),
    capabilities: z.enum(variantValues.capabilities),
    fields: z.enum(variantValues.fields),
    catalogue: z.enum(variantValues.catalogue),
    requiredPermission: z.enum(variantValues.requiredPermission),
    registrationPath: z.enum(variantValues.registrationPath),
    rateLimits: z.enum(variantValues.rateLimits),
  })
  .partial();

export function makeVariants(): Variants {
  return {
    signIn: 'at-connect',
    envelope: 'with-status',
    toolErrors: 'json',
    deniedTool: 'permission-denied',
    restDenied: 'authz',
    openTools: 'two',
    audited: 'changes',
    identify: 'open',
    issuer: 'tenant-path',
    requestIdHeader: 'x-request-id',
    mcpPath: 'direct',
    mcpAnswers: 'event-stream',
    mcpStream: 'offered',
    protocol: 'negotiated',
    capabilities: 'tools',
    fields: 'snake',
    catalogue: 'objects',
    requiredPermission: 'shown',
    registrationPath: 'both',
    rateLimits: 'documented',
  };
}
