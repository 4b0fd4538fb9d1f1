import type { Evidence } from '../../findings/finding';
import type { AccessSeen } from '../../tools/access';
import { term } from '../../findings/said';
import type { Term } from '../../findings/said';

/** Where the knowledge of tools comes from, where it is not the gateway's own catalogue. */
export function listSources({ catalogue: { tools } }: Pick<AccessSeen, 'catalogue'>): readonly Evidence[] {
  if (tools.kind === 'ok') return [];
  if (tools.kind === 'not-asked') {
    return tools.why === undefined ? [] : [evidenceOf(term('catalogue-limit'))];
  }
  const said = tools.kind === 'failed' ? tools.code : (tools.code ?? `HTTP ${String(tools.status)}`);
  const why =
    tools.kind === 'refused' && tools.status === 403
      ? term('catalogue-forbidden', { said })
      : term('catalogue-unreadable', { said });
  return [evidenceOf(why)];
}

function evidenceOf(value: Term): Evidence {
  return { label: 'catalogue', value };
}
