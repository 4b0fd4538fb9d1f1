/** What the documentation tells of a tool, or lets one conclude from the REST pages. A gateway's own word goes before it. */
export interface KnownTool {
  readonly name: string;
  /** Empty: open to everybody who is signed in. */
  readonly permission: string;
  /** Empty: a core tool, which needs no module but the gateway's own. */
  readonly module: string;
  /** The same thing over REST; parameters as `{name}`. */
  readonly rest: { readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'; readonly path: string };
  /** Under which a call is in the audit log; null: a read, which is not recorded. */
  readonly auditAction: string | null;
}

type Row = readonly [
  name: string,
  permission: string,
  rest: `${KnownTool['rest']['method']} ${string}`,
  auditAction?: string,
];

function core([name, permission, rest, auditAction]: Row): KnownTool {
  const [method, path] = rest.split(' ') as [KnownTool['rest']['method'], string];
  return { name, permission, module: '', rest: { method, path }, auditAction: auditAction ?? null };
}

function ofModule(module: string, rows: readonly Row[]): readonly KnownTool[] {
  return rows.map((row) => ({ ...core(row), module }));
}

const coreRows: readonly Row[] = [
  ['me_get', '', 'GET /v1/me'],
  ['modules_list', '', 'GET /v1/modules'],
  ['inference_chat', 'models:use', 'POST /v1/inference/chat', 'inference.chat'],
  ['inference_embed', 'models:use', 'POST /v1/inference/embed', 'inference.embed'],
  [
    'inference_image_generate',
    'models:use',
    'POST /v1/inference/images/generate',
    'inference.image_generate',
  ],
  ['inference_transcribe', 'models:use', 'POST /v1/inference/audio/transcribe', 'inference.transcribe'],
  ['inference_synthesize', 'models:use', 'POST /v1/inference/audio/synthesize', 'inference.synthesize'],
  ['models_list', 'models:list', 'GET /v1/models'],
  ['models_get', 'models:list', 'GET /v1/models/{slug}'],
  ['models_create', 'models:manage', 'POST /v1/models', 'model.create'],
  ['models_update', 'models:manage', 'PATCH /v1/models/{slug}', 'model.update'],
  ['models_delete', 'models:manage', 'DELETE /v1/models/{slug}', 'model.delete'],
  ['sessions_create', 'models:use', 'POST /v1/sessions', 'session.create'],
  ['sessions_list', 'models:use', 'GET /v1/sessions'],
  ['sessions_send_message', 'models:use', 'POST /v1/sessions/{id}/messages', 'session.message'],
  ['rooms_create', 'models:use', 'POST /v1/rooms', 'room.create'],
  ['rooms_list', 'models:use', 'GET /v1/rooms'],
  ['rooms_send_message', 'models:use', 'POST /v1/rooms/{id}/messages', 'room.message'],
  ['accounting_list_usage', 'accounting:view_own', 'GET /v1/accounting/usage'],
  ['accounting_usage_summary', 'accounting:view_own', 'GET /v1/accounting/usage/summary'],
  ['accounting_list_budgets', 'accounting:view_tenant', 'GET /v1/accounting/budgets'],
  ['users_list', 'users:manage', 'GET /v1/users'],
  ['api_keys_create', 'api_keys:manage', 'POST /v1/api-keys', 'api_key.create'],
  ['role_mappings_list', 'users:manage', 'GET /v1/role-mappings'],
  ['webhooks_create', 'webhooks:manage', 'POST /v1/webhooks', 'webhook.create'],
  ['webhooks_test', 'webhooks:manage', 'POST /v1/webhooks/{id}/test', 'webhook.test'],
  ['modules_enable', 'modules:manage', 'POST /v1/modules/{module_id}/enable', 'module.enable'],
  ['partners_list', 'accounting:view_partner', 'GET /v1/partners'],
  ['tenants_create', 'admin:access', 'POST /v1/tenants', 'tenant.create'],
  ['backends_health', 'models:manage', 'GET /v1/backends/{id}/health'],
  ['routing_policies_create', 'routing:manage', 'POST /v1/routing-policies', 'routing_policy.create'],
  ['audit_list', 'admin:access', 'GET /v1/audit-log'],
];

/** Every tool that the documentation names. Modules may bring others. */
export const knownTools: readonly KnownTool[] = [
  ...coreRows.map(core),
  ...ofModule('scaibunker', [
    ['bunker_create', 'scaibunker:manage', 'POST /v1/modules/scaibunker/bunkers', 'bunker.create'],
    ['bunker_exec', 'scaibunker:execute', 'POST /v1/modules/scaibunker/bunkers/{id}/exec', 'bunker.exec'],
    [
      'bunker_terminate',
      'scaibunker:manage',
      'DELETE /v1/modules/scaibunker/bunkers/{id}',
      'bunker.terminate',
    ],
  ]),
  ...ofModule('scaimatrix', [
    ['matrix_search', 'scaimatrix:search', 'GET /v1/modules/scaimatrix/search'],
    [
      'matrix_ingest_document',
      'scaimatrix:ingest',
      'POST /v1/modules/scaimatrix/documents',
      'matrix.ingest_document',
    ],
  ]),
  ...ofModule('scaiskills', [
    ['skills_list', 'scaiskills:view', 'GET /v1/modules/scaiskills/skills'],
    ['skills_search', 'scaiskills:view', 'GET /v1/modules/scaiskills/search'],
    ['skills_view', 'scaiskills:view', 'GET /v1/modules/scaiskills/skills/{id}'],
  ]),
];

const byName = new Map(knownTools.map((tool) => [tool.name, tool]));

export function findKnownTool(name: string): KnownTool | null {
  return byName.get(name) ?? null;
}
