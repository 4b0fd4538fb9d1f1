import { requirementsOf } from './access';
import type { Access } from './access';
import { findKnownTool } from './known-tools';
import { tierOf } from './roles';

/** A tool that the token may call instead, with the reason why it is close. */
export interface Alternative {
  readonly name: string;
  /** What it does, as the end of “… , which …”. */
  readonly does: string;
  /** Empty: open to everybody. Null: not known. */
  readonly permission: string | null;
}

const mostShown = 3;

/** What comes closest to a tool, the best first, with what it does instead. */
const standIns: Readonly<Record<string, readonly (readonly [tool: string, does: string])[]>> = {
  users_list: [['me_get', 'shows your own account']],
  role_mappings_list: [['me_get', 'shows your own roles and permissions']],
  partners_list: [['me_get', 'shows your own tenant and partner']],
  tenants_create: [['me_get', 'shows the tenant that you are in']],
  audit_list: [
    ['accounting_list_usage', 'lists calls of models with their time and cost'],
    ['accounting_usage_summary', 'sums up what was used'],
  ],
  accounting_list_budgets: [
    ['accounting_usage_summary', 'sums up what was used, which is what budgets are measured by'],
    ['accounting_list_usage', 'lists your own calls with their cost'],
  ],
  backends_health: [
    ['models_get', 'shows the health of one model, its backends counted'],
    ['models_list', 'shows the health of every model'],
  ],
  routing_policies_create: [['models_list', 'shows the models that a call can name itself']],
  models_create: [['models_list', 'shows the models that are there already']],
  models_update: [['models_get', 'shows the model as it is']],
  models_delete: [['models_list', 'shows the models that are there']],
  modules_enable: [['modules_list', 'shows which modules are enabled']],
  matrix_ingest_document: [
    ['matrix_search', 'searches the documents that are there'],
    ['inference_chat', 'takes the document’s text in the question itself'],
  ],
  matrix_search: [['inference_chat', 'answers from a text that you give it']],
  bunker_exec: [['inference_chat', 'reads and explains code, but does not run it']],
  bunker_create: [['inference_chat', 'reads and explains code, but does not run it']],
  inference_image_generate: [['inference_chat', 'describes a picture in words']],
  sessions_send_message: [['inference_chat', 'answers the same message, without remembering it']],
  rooms_send_message: [['inference_chat', 'answers the same message, without the others in the room']],
};

/**
 * Tools that this token may call and that do something close to `tool`, ranked: what is known to come closest first, then
 * tools for the same things, reads before changes and what needs least permission first.
 */
export function alternativesTo(tool: string, access: Access): readonly Alternative[] {
  const chosen = (standIns[tool] ?? []).filter(([name]) => access.listed.has(name));
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
      ({ name, reads: only }) => [name, only ? `only reads ${domain}` : `works on ${domain}, too`] as const,
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
