import type { Evidence } from '../../findings/finding';
import type { AccessSeen } from '../../tools/access';

/** Where the knowledge of tools comes from, where it is not the gateway's own catalogue. */
export function listSources({ catalogue: { tools } }: Pick<AccessSeen, 'catalogue'>): readonly Evidence[] {
  if (tools.kind === 'ok') return [];
  if (tools.kind === 'not-asked') {
    return tools.why === undefined ? [] : [evidenceOf('it was not read, as the rate limit leaves no room')];
  }
  const said = tools.kind === 'failed' ? tools.code : (tools.code ?? `HTTP ${String(tools.status)}`);
  const why =
    tools.kind === 'refused' && tools.status === 403
      ? `this token may not read it (${said}; that needs scaimcp:access)`
      : `it could not be read (${said})`;
  return [evidenceOf(why)];
}

function evidenceOf(why: string): Evidence {
  return { label: 'catalogue', value: `${why}; Ungrey goes by the tools that ScaiGrid documents` };
}
