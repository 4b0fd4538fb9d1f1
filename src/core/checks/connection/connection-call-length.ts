import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { exampleArguments } from '../../shape/example-arguments';
import type { ToolCallOutcome, ToolCallSeen } from '../../observations/tool-call';
import { failureKind } from '../../network/failure-kind';
import { layers, placeOf, withRequestId } from '../net/connection';
import { limitExceeded, seconds } from './known-limits';
import { term } from '../../findings/said';
import type { Term } from '../../findings/said';

/** Whether the call that was asked about is over before clients stop waiting. */
export const connectionCallLength = defineCheck({
  id: 'connection-call-length',
  station: 'tools',
  symptoms: ['connection-drops'],
  needs: ['target', 'tool-call'],
  after: [...layers, 'auth-accepted'],
  judge: ({ target, 'tool-call': seen }): Verdict => {
    const { tool, call } = seen;
    if (call.kind === 'not-called') return { status: 'unknown', detail: whyNotCalled(seen, call.why) };
    const ms = lengthOf(call);
    const limit = limitExceeded(ms);
    if (limit !== null) {
      const unfinished = call.kind === 'unfinished';
      return {
        status: 'failed',
        findings: [
          {
            code: 'connection.client-timeout',
            ...(unfinished ? { variant: 'unfinished' } : {}),
            params: { tool, seconds: seconds(ms), limit: limit.seconds },
            evidence: [
              { label: 'tool', value: tool },
              { label: 'call-length', value: `${unfinished ? '> ' : ''}${seconds(ms)} s` },
            ],
            ...withRequestId('requestId' in call ? call.requestId : null),
          },
        ],
      };
    }
    if (call.kind === 'unfinished') {
      return { status: 'unknown', detail: term('call-running', { count: seconds(ms) }) };
    }
    if (call.kind === 'failed' && call.code !== null && failureKind(call.code) === 'cut') {
      return {
        status: 'failed',
        findings: [
          {
            code: 'connection.unstable',
            variant: 'call-cut',
            params: { host: placeOf(target.endpoint).host, tool, seconds: seconds(ms) },
            evidence: [
              { label: 'tool', value: tool },
              { label: 'call-length', value: `${seconds(ms)} s` },
              { label: 'error', value: call.code },
            ],
            // A quiet connection that is cut takes the calls that are quiet for as long with it.
            causedBy: 'connection.idle-cut',
          },
        ],
      };
    }
    return { status: 'passed' };
  },
});

type WhyNotCalled = Extract<ToolCallOutcome, { kind: 'not-called' }>['why'];

function whyNotCalled({ tool, inputSchema }: ToolCallSeen, why: WhyNotCalled): Term {
  switch (why) {
    case 'not-listed':
      return term('tool-not-listed');
    case 'bad-arguments':
      return term('arguments-misfit');
    case 'may-change': {
      const example = exampleArguments(inputSchema) ?? '{}';
      return term('may-cost', { tool, example, args: example });
    }
  }
}

function lengthOf(call: Exclude<ToolCallOutcome, { kind: 'not-called' }>): number {
  return call.kind === 'unfinished' ? call.waitedMs : call.durationMs;
}
