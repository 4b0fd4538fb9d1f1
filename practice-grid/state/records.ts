/** The rows a ScaiGrid deployment keeps. Field names are the program's own; `rest/` and `tools/` give them their wire names. */

export const roles = [
  'super_admin',
  'partner_admin',
  'partner_viewer',
  'tenant_admin',
  'tenant_user',
  'tenant_viewer',
] as const;
export type Role = (typeof roles)[number];

export interface Partner {
  readonly id: string;
  readonly name: string;
}

export interface Tenant {
  readonly id: string;
  readonly slug: string;
  readonly displayName: string;
  readonly partnerId: string;
}

/** A user belongs to exactly one tenant; the same email may have an account in several. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly tenantId: string;
  roles: Role[];
  /** Module permissions granted to this user beyond the roles (`scailink:remote.use`). */
  modulePermissions: string[];
  status: 'active' | 'suspended';
}

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly userId: string;
  /** SHA-256 of the key text, hex: the text itself is shown once and not kept. */
  readonly hash: string;
  readonly createdAt: number;
  /** Unix milliseconds; null: never. */
  expiresAt: number | null;
  revoked: boolean;
}

/** `available`: installed but off for this tenant; `disabled`: switched off by an admin; `error`: failed to initialise. */
export type ModuleStatus = 'active' | 'available' | 'error' | 'disabled';

export interface GridModule {
  readonly moduleId: string;
  readonly displayName: string;
  readonly version: string;
  readonly description: string;
  readonly dependencies: readonly string[];
  readonly permissions: readonly string[];
}

export interface Model {
  slug: string;
  displayName: string;
  modality: 'chat' | 'embedding' | 'image' | 'audio';
  contextWindow: number;
  maxOutputTokens: number;
  status: 'active' | 'deprecated';
}

/** A chat session or a room: something messages are sent to. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'session' | 'room';
  readonly tenantId: string;
  readonly userId: string;
  readonly title: string;
  readonly model: string;
  readonly createdAt: number;
  readonly messages: { readonly role: 'user' | 'assistant'; readonly content: string }[];
}

export interface UsageRow {
  readonly id: string;
  readonly model: string;
  readonly backendId: string;
  readonly userId: string;
  readonly tenantId: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly cost: number;
  readonly latencyMs: number;
  readonly createdAt: number;
}

export interface AuditRow {
  readonly id: string;
  readonly timestamp: number;
  /** `resource.verb`: inference.chat, module.enable. */
  readonly action: string;
  readonly actorId: string;
  readonly actorEmail: string;
  readonly tenantId: string;
  readonly partnerId: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly ipAddress: string;
  readonly userAgent: string;
  readonly status: 'SUCCESS' | 'FAILURE';
  readonly requestId: string;
}

/** A named thing of a tenant that tools create and list: webhooks, bunkers, documents. */
export interface TenantThing {
  readonly id: string;
  readonly kind: 'webhook' | 'bunker' | 'document' | 'routing-policy' | 'budget';
  readonly tenantId: string;
  readonly name: string;
  readonly detail: string;
  readonly createdAt: number;
}

export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly backingTool: string;
}

/** A tool of a remote server as its last discovery saw it. */
export interface RemoteCapability {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Record<string, unknown>;
}

/** A cloud MCP server in ScaiLink's registry. */
export interface RemoteServer {
  readonly id: string;
  readonly name: string;
  /** The name in kebab case and six characters of its hash: deterministic, and a piece of every tool name. */
  readonly slug: string;
  readonly tenantId: string;
  readonly ownerUserId: string;
  readonly isTenantShared: boolean;
  readonly endpointUrl: string;
  status: 'active' | 'error' | 'pending_approval';
  consecutiveFailures: number;
  /** `ok` or the class name of the error that the last health check met. */
  lastHealthStatus: string;
  capabilities: readonly RemoteCapability[];
}
