import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { exampleArguments } from '../../shape/example-arguments';
import type { ToolCallOutcome, ToolCallSeen } from '../../observations/tool-call';
import { failureKind } from '../../network/failure-kind';
import { layers, placeOf, withRequestId } from '../net/connection';
import { limitExceeded, seconds } from './known-limits';

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
      return { status: 'unknown', detail: `The call was still running after ${seconds(ms)} s.` };
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

function whyNotCalled({ tool, inputSchema }: ToolCallSeen, why: WhyNotCalled): string {
  switch (why) {
    case 'not-listed':
      return 'The tool is not listed, so it was not called.';
    case 'bad-arguments':
      return 'The arguments do not fit the tool, so it was not called.';
    case 'may-change': {
      const example = exampleArguments(inputSchema) ?? '{}';
      return (
        `“${tool}” may change or cost something, so Ungrey measures it only with arguments that you give. ` +
        `Enter them and check again, for example ${example} (on the command line: --args '${example}').`
      );
    }
  }
}

function lengthOf(call: Exclude<ToolCallOutcome, { kind: 'not-called' }>): number {
  return call.kind === 'unfinished' ? call.waitedMs : call.durationMs;
}
