import type { Verdict } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import type { RemoteServerSeen } from '../../observations/remote-servers';
import { parseRemoteName } from '../../remote/remote-name';
import { isActive, troubleOf, unhealthy } from './registered-servers';
import type { RemoteQuestion } from './remote-question';
import { term } from '../../findings/said';

/** No tool in particular: every registered server must be well and have its tools listed. */
export function judgeServers(question: RemoteQuestion): Verdict {
  const { servers, listed, listsTools, identity, mayUse } = question;
  const { list, collection } = servers;
  if (list.kind !== 'ok') {
    return listed.length > 0 ? { status: 'passed', findings: [areListed(listed)] } : unreadable(question);
  }
  if (list.value.length === 0) {
    return listed.length > 0
      ? { status: 'passed', findings: [areListed(listed)] }
      : {
          status: 'failed',
          findings: [{ code: 'remote.none-registered', evidence: [], ...requestIdOf(question) }],
        };
  }
  const findings = list.value.flatMap((server): readonly FindingDraft[] => {
    const registered = { server, collection, identity };
    const trouble = troubleOf(registered);
    if (trouble !== null) return [trouble];
    const isSilent = listsTools && mayUse === true && isActive(server) && !hasListed(server, listed);
    return isSilent ? [unhealthy(registered, 'no-tools')] : [];
  });
  const [first, ...rest] = findings;
  if (first !== undefined) return { status: 'failed', findings: [first, ...rest] };
  if (listed.length > 0) return { status: 'passed', findings: [areListed(listed)] };
  return {
    status: 'unknown',
    detail: mayUse === null ? term('no-remote-profile') : term('no-remote-registry'),
  };
}

/** The registry did not show its servers, and no remote tool is listed either. */
export function unreadable({ servers: { list } }: RemoteQuestion): Verdict {
  const why =
    list.kind === 'refused'
      ? `${list.status} ${list.code ?? ''} ${list.message}`.replace(/\s+/g, ' ')
      : list.kind === 'failed'
        ? list.code
        : '';
  return { status: 'unknown', detail: term('registry-unreadable', { why: why.trim() }) };
}

function hasListed({ slug }: RemoteServerSeen, listed: readonly string[]): boolean {
  return slug === null || listed.some((name) => parseRemoteName(name)?.slug === slug);
}

function areListed(listed: readonly string[]): FindingDraft {
  return {
    code: 'remote.listed',
    params: { count: listed.length },
    evidence: listed.slice(0, 8).map((name) => ({ label: 'tool', value: name })),
  };
}

function requestIdOf({ servers: { list } }: RemoteQuestion): { readonly requestId?: string } {
  return list.kind === 'ok' && list.requestId !== null ? { requestId: list.requestId } : {};
}
