import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Evidence } from '../../findings/finding';
import { isScaiGrid } from '../../network/is-scaigrid';
import type { ToolCallSeen } from '../../observations/tool-call';
import { remoteFailureOf } from '../../remote/remote-failure';
import type { RemoteFailure } from '../../remote/remote-failure';
import { asksForRemoteTool, parseRemoteName } from '../../remote/remote-name';
import { withRequestId } from '../net/connection';
import { term } from '../../findings/said';

/** Whose error a failed call of a remote tool is: the upstream's own, or that of the way there. */
export const remoteCall = defineCheck({
  id: 'remote-call',
  station: 'tools',
  symptoms: ['remote-call-fails'],
  needs: ['request', 'mcp', 'tool-call'],
  after: ['remote-tools', 'tool-arguments'],
  judge: ({ request, mcp, 'tool-call': seen }): Verdict => {
    if (!asksForRemoteTool(seen.tool) || !isScaiGrid(mcp)) return notApplicable;
    const { call } = seen;
    switch (call.kind) {
      case 'result':
        return { status: 'passed' };
      case 'not-called':
        return request.symptom === 'remote-call-fails'
          ? { status: 'unknown', detail: notCalled[call.why] }
          : notApplicable;
      case 'unfinished':
        return {
          status: 'unknown',
          detail: term('call-running', { count: Math.round(call.waitedMs / 1000) }),
        };
      case 'failed':
        if (call.status !== null || call.code !== null) {
          return { status: 'unknown', detail: term('call-failed', { why: call.code ?? call.message }) };
        }
        return verdictOf(seen, remoteFailureOf(null, call.message), call.requestId);
      case 'tool-error':
        return verdictOf(seen, remoteFailureOf(call.code, call.message), call.requestId);
    }
  },
});

const notApplicable: Verdict = { status: 'skipped', because: null, reason: 'not-applicable' };

const notCalled = {
  'not-listed': term('tool-not-listed'),
  'bad-arguments': term('arguments-misfit-schema'),
  'may-change': term('may-change'),
} as const;

function verdictOf({ tool }: ToolCallSeen, failure: RemoteFailure, requestId: string | null): Verdict {
  const { code, message } = failure;
  const said = code === null ? message : `${code}: ${message}`;
  // A refusal of ScaiGrid's own is explained by the checks of tools and permissions.
  if (failure.from === 'gateway') return { status: 'unknown', detail: term('call-refused', { why: said }) };
  const server = parseRemoteName(tool)?.slug ?? tool;
  const evidence: readonly Evidence[] = [
    { label: 'tool', value: tool },
    { label: 'error', value: said },
  ];
  if (failure.from === 'transport') {
    return {
      status: 'failed',
      findings: [
        {
          code: 'remote.transport-error',
          ...(failure.kind === 'other' ? {} : { variant: failure.kind }),
          params: { server },
          evidence,
          ...withRequestId(requestId),
        },
      ],
    };
  }
  return {
    status: 'failed',
    findings: [
      {
        code: 'remote.upstream-error',
        ...(failure.kind === 'other' ? {} : { variant: failure.kind }),
        ...(failure.kind === 'arguments'
          ? { who: 'you', remedies: ['fit-remote-arguments', 'ask-remote-owner'] }
          : {}),
        params: { error: code ?? term('an-error') },
        evidence,
        ...withRequestId(requestId),
      },
    ],
  };
}
