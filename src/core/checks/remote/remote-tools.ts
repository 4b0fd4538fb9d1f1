import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Target } from '../../diagnosis/target';
import type { FindingDraft, Severity } from '../../findings/finding';
import type { McpSeen } from '../../observations/mcp';
import { asksAboutRemoteTools, usePermission } from '../../remote/asked';
import { isRegistryDisabled } from '../../remote/registry';
import { asksForRemoteTool } from '../../remote/remote-name';
import { holds } from '../../tools/roles';
import { layers, withRequestId } from '../net/connection';
import { moduleRepair } from '../tools/module-finding';
import { judgeServers } from './judge-servers';
import { judgeWanted } from './judge-wanted';
import type { RemoteQuestion } from './remote-question';
import { joined, term } from '../../findings/said';

/** Whether the remote tools that this account should see are there, and what keeps them away, in the page's order. */
export const remoteTools = defineCheck({
  id: 'remote-tools',
  station: 'tools',
  symptoms: ['remote-tools-missing', 'remote-call-fails'],
  needs: ['request', 'target', 'mcp', 'identity', 'remote-servers'],
  after: [...layers, 'auth-accepted', 'tools-modules', 'tools-permissions'],
  judge: ({ request, target, mcp, identity, 'remote-servers': servers }): Verdict => {
    const wanted = request.tool !== null && asksForRemoteTool(request.tool) ? request.tool : null;
    const me = identity.me.kind === 'ok' ? identity.me.value : null;
    const question: RemoteQuestion = {
      listed: listedRemoteTools(mcp),
      listsTools: mcp.toolsList.kind === 'ok' && mcp.toolsList.value.count > 0,
      servers,
      identity: me,
      mayUse: me === null ? null : holds(me, usePermission),
    };
    return asksAboutRemoteTools(request) ? judgeAsked(question, wanted, target) : judgeUnasked(question);
  },
});

/** `wanted`: the remote tool asked for, as written; null: none in particular. */
function judgeAsked(question: RemoteQuestion, wanted: string | null, target: Target): Verdict {
  const { listed, mayUse } = question;
  if (wanted !== null && listed.includes(wanted)) return { status: 'passed' };
  const closed = closedRegistry(question, target);
  if (closed !== null) return { status: 'failed', findings: [closed] };
  if (mayUse === false) return { status: 'failed', findings: [permissionMissing(question)] };
  return wanted === null ? judgeServers(question) : judgeWanted(question, wanted);
}

/** Nobody asked about remote tools: only a registered server that is in trouble is worth a word. */
function judgeUnasked(question: RemoteQuestion): Verdict {
  if (question.mayUse !== true || question.servers.list.kind !== 'ok') return notApplicable;
  const verdict = judgeServers(question);
  if (verdict.status !== 'failed') return verdict.status === 'passed' ? { status: 'passed' } : notApplicable;
  const [first, ...rest] = verdict.findings.filter(({ code }) => code !== 'remote.none-registered');
  if (first === undefined) return notApplicable;
  return { status: 'warning', findings: [asWarning(first), ...rest.map(asWarning)] };
}

const notApplicable: Verdict = { status: 'skipped', because: null, reason: 'not-applicable' };

function asWarning(draft: FindingDraft): FindingDraft {
  const severity: Severity = 'warning';
  return { ...draft, severity };
}

/** What closes the whole registry to this tenant. */
function closedRegistry(
  { servers: { list }, identity }: RemoteQuestion,
  target: Target,
): FindingDraft | null {
  if (list.kind !== 'refused') return null;
  const evidence = [
    { label: 'status', value: String(list.status) },
    { label: 'answer', value: `${list.code ?? ''} ${list.message}`.trim() },
  ] as const;
  if (isRegistryDisabled(list)) {
    return { code: 'remote.registry-disabled', evidence, ...withRequestId(list.requestId) };
  }
  if (list.code !== 'MODULE_NOT_ENABLED') return null;
  return {
    code: 'tool.module-disabled',
    ...moduleRepair(target, identity, { id: 'scailink', name: 'ScaiLink', status: null }),
    evidence,
    ...withRequestId(list.requestId),
  };
}

function permissionMissing({ identity }: RemoteQuestion): FindingDraft {
  const roles = identity?.roles.join(', ') ?? '';
  return {
    code: 'remote.permission-missing',
    params: { permission: usePermission },
    evidence: [
      { label: 'permission', value: usePermission },
      {
        label: 'account',
        value: joined(
          [identity?.id ?? [], roles === '' ? term('without-role') : roles].filter((part) => part !== ''),
          ' ',
        ),
      },
    ],
  };
}

function listedRemoteTools({ toolsList }: McpSeen): readonly string[] {
  if (toolsList.kind !== 'ok') return [];
  return toolsList.value.tools.map(({ name }) => name).filter(asksForRemoteTool);
}
