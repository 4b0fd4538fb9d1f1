import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Evidence, FindingDraft } from '../../findings/finding';
import type { ToolCallSeen } from '../../observations/tool-call';
import { missingFields } from '../../shape/compare-shapes';
import type { ShapeDifference } from '../../shape/compare-shapes';
import { documentedResult } from '../../shape/documented-results';
import { shapeInShort } from '../../shape/outline';
import { layers, withRequestId } from '../net/connection';
import { joined, term } from '../../findings/said';
import type { Said } from '../../findings/said';

/** Where the structure of a tool's result comes from, and whether it is what it should be. */
export const toolResult = defineCheck({
  id: 'tool-result',
  station: 'tools',
  symptoms: ['unexpected-result'],
  needs: ['request', 'tool-call'],
  after: [...layers, 'auth-accepted', 'tool-arguments'],
  judge: ({ request, 'tool-call': seen }): Verdict => {
    if (seen.inputSchema === null) return { status: 'skipped', because: null, reason: 'not-applicable' };
    if (seen.tool.startsWith('remote.')) {
      // It explains a result that surprises; nobody else needs to act on it.
      if (request.symptom === 'unexpected-result')
        return { status: 'warning', findings: [upstreamShape(seen)] };
      const isAnswered = seen.call.kind === 'result' || seen.call.kind === 'not-called';
      return isAnswered
        ? { status: 'passed', findings: [{ ...upstreamShape(seen), severity: 'info' }] }
        : { status: 'skipped', because: null, reason: 'not-applicable' };
    }
    if (seen.call.kind !== 'result') return { status: 'unknown', detail: term('no-result') };
    return judgeShape(seen, seen.call);
  },
});

function upstreamShape({ tool, inputSchema, call }: ToolCallSeen): FindingDraft {
  return {
    code: 'tool.upstream-shape',
    params: { tool },
    evidence: [
      { label: 'tool', value: tool },
      ...(inputSchema === null ? [] : [{ label: 'input-schema', value: inputSchema } as const]),
      ...(call.kind === 'result' ? [shapeEvidence('shape', call)] : []),
    ],
    ...withRequestId('requestId' in call ? call.requestId : null),
  };
}

function judgeShape(
  { tool, rest }: ToolCallSeen,
  call: Extract<ToolCallSeen['call'], { kind: 'result' }>,
): Verdict {
  const documented = documentedResult(tool);
  const changed = (variant: 'documented' | null, differences: readonly ShapeDifference[]): Verdict => ({
    status: 'failed',
    findings: [
      {
        code: 'tool.shape-changed',
        ...(variant === null ? {} : { variant }),
        params: { tool, path: rest?.path ?? '' },
        evidence: [
          { label: 'tool', value: tool },
          { label: 'difference', value: said(differences) },
          ...(variant === 'documented' && documented !== null
            ? [shapeEvidence('shape-documented', { shape: documented })]
            : []),
          shapeEvidence('shape', call),
          ...(rest?.kind === 'ok' ? [shapeEvidence('shape-rest', rest)] : []),
        ],
        ...withRequestId(call.requestId),
      },
    ],
  });
  if (rest?.kind === 'ok' && rest.differences.length > 0) return changed(null, rest.differences);
  const missing = documented === null ? [] : missingFields(documented, call.shape);
  if (missing.length > 0) return changed('documented', missing);
  if (rest?.kind === 'ok' || documented !== null) return { status: 'passed' };
  return {
    status: 'unknown',
    detail:
      rest === null
        ? term('no-twin', { tool })
        : term('twin-unreadable', { path: rest.path, why: rest.code }),
  };
}

function shapeEvidence(
  label: 'shape' | 'shape-rest' | 'shape-documented',
  { shape }: { readonly shape: Parameters<typeof shapeInShort>[0] },
): Evidence {
  return { label, value: shapeInShort(shape).slice(0, 600) };
}

function said(differences: readonly ShapeDifference[]): Said {
  return joined(
    differences
      .slice(0, 20)
      .map(({ path, what }) => term(`field-${what}`, { path: path === '' ? term('whole-result') : path })),
    '; ',
  );
}
