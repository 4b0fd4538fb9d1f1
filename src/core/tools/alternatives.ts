import { requirementsOf } from './access';
import type { Access } from './access';
import { findKnownTool } from './known-tools';
import { term } from '../findings/said';
import type { Term } from '../findings/said';
import { tierOf } from './roles';

type StandIns = readonly (readonly [tool: string, does: Term])[];

/** A tool that the token may call instead, with the reason why it is close. */
export interface Alternative {
  readonly name: string;
  /** What it does, as the end of “… , which …”. */
  readonly does: Term;
  /** Empty: open to everybody. Null: not known. */
  readonly permission: string | null;
}

const mostShown = 3;

/** What comes closest to a tool, the best first, with what it does instead. */
const standIns: ReadonlyMap<string, StandIns> = new Map(
  Object.entries<StandIns>({
    users_list: [['me_get', term('does-own-account')]],
    role_mappings_list: [['me_get', term('does-own-roles')]],
    partners_list: [['me_get', term('does-own-tenant')]],
    tenants_create: [['me_get', term('does-tenant-in')]],
    audit_list: [
      ['accounting_list_usage', term('does-list-usage')],
      ['accounting_usage_summary', term('does-sum-usage')],
    ],
    accounting_list_budgets: [
      ['accounting_usage_summary', term('does-sum-budget')],
      ['accounting_list_usage', term('does-own-calls')],
    ],
    backends_health: [
      ['models_get', term('does-model-health')],
      ['models_list', term('does-models-health')],
    ],
    routing_policies_create: [['models_list', term('does-models-nameable')]],
    models_create: [['models_list', term('does-models-already')]],
    models_update: [['models_get', term('does-model-as-is')]],
    models_delete: [['models_list', term('does-models-there')]],
    modules_enable: [['modules_list', term('does-modules')]],
    matrix_ingest_document: [
      ['matrix_search', term('does-search-documents')],
      ['inference_chat', term('does-take-document')],
    ],
    matrix_search: [['inference_chat', term('does-answer-from-text')]],
    bunker_exec: [['inference_chat', term('does-read-code')]],
    bunker_create: [['inference_chat', term('does-read-code')]],
    inference_image_generate: [['inference_chat', term('does-describe-picture')]],
    sessions_send_message: [['inference_chat', term('does-answer-once')]],
    rooms_send_message: [['inference_chat', term('does-answer-alone')]],
  }),
);

/**
 * Tools that this token may call and that do something close to `tool`, ranked: what is known to come closest first, then
 * tools for the same things, reads before changes and what needs least permission first.
 */
export function alternativesTo(tool: string, access: Access): readonly Alternative[] {
  const chosen = (standIns.get(tool) ?? []).filter(([name]) => access.listed.has(name));
  const domain = domainOf(tool);
  const sameThings = [...access.listed]
    .filter((name) => name !== tool && domainOf(name) === domain && !chosen.some(([each]) => each === name))
    .map((name) => ({
      name,
      tier: tierOf(requirementsOf(name, access).permission ?? ''),
      reads: reads(name),
    }))
    .sort((a, b) => Number(b.reads) - Number(a.reads) || a.tier - b.tier || a.name.localeCompare(b.name))
    .map(
      ({ name, reads: only }) =>
        [name, term(only ? 'does-only-read' : 'does-work-on', { things: domain })] as const,
    );
  return [...chosen, ...sameThings].slice(0, mostShown).map(([name, does]) => ({
    name,
    does,
    permission: requirementsOf(name, access).permission,
  }));
}

/** The first part of a tool's name: by convention what it deals with. */
function domainOf(tool: string): string {
  return (
    /^(.+?)_(?=list|get|create|update|delete|send|usage|view|search|test|enable|health|exec|ingest|terminate|chat|embed|image|transcribe|synthesize)/.exec(
      tool,
    )?.[1] ??
    tool.split('_')[0] ??
    tool
  ).replaceAll('_', ' ');
}

function reads(tool: string): boolean {
  const known = findKnownTool(tool);
  return known === null ? /_(?:list|get|search|view|health|summary)$/.test(tool) : known.auditAction === null;
}
