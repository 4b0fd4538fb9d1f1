import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Evidence, FindingDraft } from '../../findings/finding';
import type { ToolCallSeen } from '../../observations/tool-call';
import { layers, withRequestId } from '../net/connection';
import { term } from '../../findings/said';
import type { Said } from '../../findings/said';
import type { ArgumentProblem } from '../../shape/validate-arguments';

/** Whether the arguments fit the tool's schema, before anybody wonders about its answer. */
export const toolArguments = defineCheck({
  id: 'tool-arguments',
  station: 'tools',
  symptoms: ['unexpected-result', 'remote-call-fails', 'connection-drops'],
  needs: ['tool-call'],
  after: [...layers, 'auth-accepted'],
  judge: ({ 'tool-call': seen }): Verdict => {
    const { tool, call, argumentsGiven } = seen;
    if (call.kind === 'not-called' && call.why !== 'bad-arguments')
      return { status: 'skipped', because: null, reason: 'not-applicable' };
    if (seen.arguments.kind === 'not-json') return invalid(seen, { variant: 'not-json' });
    if (seen.arguments.kind === 'invalid') {
      const names = seen.arguments.problems.map(({ path }) => path).filter((path) => path !== '');
      const all = names.length === 0 ? term('whole-arguments') : [...new Set(names)].join(', ');
      return invalid(seen, {
        ...(argumentsGiven ? {} : { variant: 'none-given' }),
        params: { names: all },
        evidence: seen.arguments.problems.map((problem): Evidence => {
          const what = problemTerm(problem);
          return { label: 'argument', value: problem.path === '' ? what : [`${problem.path}: `, what] };
        }),
      });
    }
    // A remote server's refusal is told by the check of remote calls.
    if (call.kind === 'tool-error' && !tool.startsWith('remote.') && refusesArguments(call)) {
      return invalid(seen, {
        variant: 'refused',
        evidence: [{ label: 'answer', value: call.message.slice(0, 300) }],
        ...withRequestId(call.requestId),
      });
    }
    // A call that gave a result took its arguments.
    return seen.arguments.kind === 'uncheckable' && call.kind !== 'result'
      ? {
          status: 'unknown',
          detail: term('schema-more'),
        }
      : { status: 'passed' };
  },
});

function invalid(
  { tool, inputSchema }: ToolCallSeen,
  draft: Pick<FindingDraft, 'variant' | 'params' | 'requestId'> & { readonly evidence?: readonly Evidence[] },
): Verdict {
  return {
    status: 'failed',
    findings: [
      {
        code: 'tool.invalid-arguments',
        ...draft,
        params: { tool, ...draft.params },
        evidence: [
          { label: 'tool', value: tool },
          ...(draft.evidence ?? []),
          ...(inputSchema === null ? [] : [{ label: 'input-schema', value: inputSchema } as const]),
        ],
      },
    ],
  };
}

function refusesArguments({
  code,
  message,
}: {
  readonly code: string | null;
  readonly message: string;
}): boolean {
  return code === 'VALIDATION_ERROR' || /^(?:MCP error -32602: )?input validation error/i.test(message);
}

function problemTerm({ message, what, wanted = '' }: ArgumentProblem): Said {
  switch (what) {
    case 'missing':
      return term('argument-missing');
    case 'type':
    case 'not-allowed':
    case 'unknown-name':
    case 'too-small':
    case 'too-big':
      return term(`argument-${what}`, { wanted });
    // Said by the schema's reader alone: in a report of before, and where no words of ours fit.
    case 'other':
    case undefined:
    default:
      return message;
  }
}
