import type { AuditRow, Model, Skill, TenantThing, UsageRow } from './records';
import { acme, partner } from './people';

const minute = 60_000;

export function makeModels(): Model[] {
  const model = (
    slug: string,
    displayName: string,
    modality: Model['modality'],
    contextWindow: number,
  ): Model => ({
    slug,
    displayName,
    modality,
    contextWindow,
    maxOutputTokens: 8192,
    status: 'active',
  });
  return [
    model('scailabs/poolnoodle-omni', 'Poolnoodle Omni', 'chat', 128_000),
    model('scailabs/poolnoodle-mini', 'Poolnoodle Mini', 'chat', 32_000),
    model('scailabs/kelp-embed', 'Kelp Embed', 'embedding', 8_192),
    model('scailabs/coral-image', 'Coral Image', 'image', 4_096),
    model('scailabs/conch-audio', 'Conch Audio', 'audio', 4_096),
  ];
}

export function makeSkills(): Skill[] {
  return [
    {
      id: 'skill_search',
      name: 'Search documents',
      description: 'Find passages in the document store.',
      backingTool: 'matrix_search',
    },
    {
      id: 'skill_run',
      name: 'Run code',
      description: 'Run a command on an isolated machine.',
      backingTool: 'bunker_exec',
    },
    {
      id: 'skill_draw',
      name: 'Draw a picture',
      description: 'Make an image from a text.',
      backingTool: 'inference_image_generate',
    },
  ];
}

export function makeThings(now: number): TenantThing[] {
  const thing = (id: string, kind: TenantThing['kind'], name: string, detail: string): TenantThing => ({
    id,
    kind,
    tenantId: acme.id,
    name,
    detail,
    createdAt: now - 90 * minute,
  });
  return [
    thing('hook_1', 'webhook', 'Usage alerts', 'https://hooks.acme.test/usage'),
    thing('bunk_1', 'bunker', 'builder', 'python:3.12'),
    thing('doc_1', 'document', 'Handbook', 'How Acme answers customers.'),
    thing('doc_2', 'document', 'Price list', 'What Acme sells and for how much.'),
    thing('bud_1', 'budget', 'Monthly budget', '500.00'),
  ];
}

export function makeUsageRows(now: number): UsageRow[] {
  return [1, 2, 3].map((number) => ({
    id: `use_${number}`,
    model: 'scailabs/poolnoodle-omni',
    backendId: 'be_1',
    userId: number === 3 ? 'usr_ada' : 'usr_uma',
    tenantId: acme.id,
    tokensIn: 120 * number,
    tokensOut: 340 * number,
    cost: 0.002 * number,
    latencyMs: 800 + number,
    createdAt: now - number * 20 * minute,
  }));
}

/** Two changes made before anybody started to look. */
export function makeAuditRows(now: number): AuditRow[] {
  const row = (number: number, action: string, resourceType: string, resourceId: string): AuditRow => ({
    id: `audit_seed${number}`,
    timestamp: now - number * 45 * minute,
    action,
    actorId: 'usr_ada',
    actorEmail: 'ada@acme.test',
    tenantId: acme.id,
    partnerId: partner.id,
    resourceType,
    resourceId,
    ipAddress: '127.0.0.1',
    userAgent: 'scaigrid-admin-ui',
    status: 'SUCCESS',
    requestId: `req_seed${number}`,
  });
  return [
    row(2, 'api_key.create', 'api_key', 'apikey_user'),
    row(1, 'module.enable', 'module', 'scaimatrix'),
  ];
}
