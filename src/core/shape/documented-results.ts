import { outline } from './outline';
import type { Shape } from './outline';

const model = { slug: '', display_name: '', modality: '', status: '' };

/** Fields that ScaiGrid's API reference promises, for the few tools whose result it shows. */
const documented: Readonly<Record<string, unknown>> = {
  models_list: { items: [model] },
  models_get: model,
  modules_list: [{ module_id: '', status: '' }],
};

/** The documented part of a tool's result; null: the documentation shows none. */
export function documentedResult(tool: string): Shape | null {
  return Object.hasOwn(documented, tool) ? outline(documented[tool]) : null;
}
