import { findKnownTool } from '../tools/known-tools';

/**
 * What ScaiGrid's audit log does with a call of a tool. There is no facet of MCP: a call shows under the action of the
 * service behind it, and only calls that change something (or run inference) are recorded.
 */
export type Recording =
  /** Written down under this action, e.g. `inference.chat`. */
  | { readonly kind: 'recorded'; readonly action: string }
  /** A read: leaves no row. */
  | { readonly kind: 'read' }
  /** A name without a rule, such as a remote server's tool: it may be recorded, under an action that is not documented. */
  | { readonly kind: 'unknown' };

/** The resource in an action is singular, the domain in a tool's name often not; the longest domain that fits counts. */
const resourceOfDomain: Readonly<Record<string, string>> = {
  accounting: 'accounting',
  api_keys: 'api_key',
  audit: 'audit',
  backends: 'backend',
  budgets: 'budget',
  bunker: 'bunker',
  inference: 'inference',
  matrix: 'matrix',
  me: 'me',
  models: 'model',
  modules: 'module',
  partners: 'partner',
  providers: 'provider',
  role_mappings: 'role_mapping',
  rooms: 'room',
  routing_policies: 'routing_policy',
  sessions: 'session',
  skills: 'skill',
  tenants: 'tenant',
  users: 'user',
  webhooks: 'webhook',
};

const readVerb = /^(?:get|list|search|view|health|usage|status|read|describe|count|whoami)(?:_|$)/;

/** The service action that belongs to a tool; of one that the documentation does not name, by the pattern of those it does. */
export function recordingOf(tool: string): Recording {
  const known = findKnownTool(tool);
  if (known !== null) {
    return known.auditAction === null ? { kind: 'read' } : { kind: 'recorded', action: known.auditAction };
  }
  const domain = Object.keys(resourceOfDomain)
    .filter((each) => tool.startsWith(`${each}_`))
    .sort((a, b) => b.length - a.length)[0];
  if (domain === undefined) return { kind: 'unknown' };
  const verb = tool.slice(domain.length + 1);
  if (verb === '' || !/^[a-z0-9_]+$/.test(verb)) return { kind: 'unknown' };
  if (readVerb.test(verb)) return { kind: 'read' };
  return { kind: 'recorded', action: `${resourceOfDomain[domain] ?? domain}.${verb}` };
}

/** Whether a row is about a read. The documentation says both that reads are recorded and that they are not. */
export function isReadAction(action: string): boolean {
  return readVerb.test(action.split('.', 2)[1] ?? '');
}

/** Whether a read's row is that of a tool: `models.list` or `model.list` of `models_list`. */
export function isReadOf(action: string, tool: string): boolean {
  const [resource = '', verb = ''] = action.split('.', 2);
  return verb !== '' && (tool === `${resource}_${verb}` || tool === `${resource}s_${verb}`);
}

/**
 * Whether a row's action is that of a tool. Services shorten verbs (`sessions_send_message` may be recorded as
 * `session.message`), so the resource must be the same and the verb one of the tool's words.
 */
export function isActionOf(action: string, wanted: string): boolean {
  if (action === wanted) return true;
  const [resource, verb = ''] = action.split('.', 2);
  const [wantedResource, wantedVerb = ''] = wanted.split('.', 2);
  return resource === wantedResource && wantedVerb.split('_').includes(verb);
}
