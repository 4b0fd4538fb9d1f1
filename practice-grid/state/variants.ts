import { z } from 'zod';

/**
 * Where the documentation is silent, contradicts itself or differs from the software it names, a client must cope with
 * either. Each variant is one such question; the first value is the default.
 */
export const variantValues = {
  /** A refused token: HTTP 401 on every MCP request, or `initialize` succeeds and the tool handlers fail. */
  signIn: ['at-connect', 'in-band'],
  /** REST success with or without `"status": "ok"`. */
  envelope: ['with-status', 'without-status'],
  /** A failing tool: the documented JSON with `isError`, the same without `isError`, or the bare message. */
  toolErrors: ['json', 'json-unflagged', 'plain-text'],
  /** A tool the caller may not call. */
  deniedTool: ['permission-denied', 'tool-not-found'],
  /** `/mcp` itself, or the framework's 307 to `/mcp/`. */
  mcpPath: ['direct', 'redirect-slash'],
  /** Field names of REST answers and tool results. */
  fields: ['snake', 'camel'],
  /** `GET /v1/modules/scaimcp/tools`. */
  catalogue: ['objects', 'names', 'bare-objects'],
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
    mcpPath: z.enum(variantValues.mcpPath),
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
    mcpPath: 'direct',
    fields: 'snake',
    catalogue: 'objects',
    requiredPermission: 'shown',
    registrationPath: 'both',
    rateLimits: 'documented',
  };
}
