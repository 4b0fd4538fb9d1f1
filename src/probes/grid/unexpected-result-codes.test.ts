import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scenarios, startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { toolCallChecks } from '../../core/checks/tool-call';
import type { Diagnosis } from '../../core/diagnosis/diagnosis';
import type { ToolCallSeen } from '../../core/observations/tool-call';
import { codesOf } from '../network/testing/run';
import { diagnoseOnGrid } from './testing/diagnose-on-grid';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterAll(() => grid.close());
beforeEach(() => grid.reset());

async function look(
  id: string,
  run: { readonly tool?: string; readonly toolArguments?: string; readonly symptom?: 'everything' } = {},
): Promise<Diagnosis> {
  const { url, tool } = await grid.setScenario(id);
  return diagnoseOnGrid({
    endpoint: url,
    token: grid.tokens.user,
    symptom: 'unexpected-result',
    checks: toolCallChecks,
    tool,
    ...run,
  });
}

function seenBy({ observations }: Diagnosis): ToolCallSeen {
  const seen = observations['tool-call'];
  if (seen?.state !== 'seen') throw new Error(`tool-call was not seen: ${JSON.stringify(seen)}`);
  return seen.value;
}

const remote = scenarios.find(({ id }) => id === 'remote-shape-changed')?.tool ?? '';
const statusOf = ({ results }: Diagnosis, id: string): string | undefined =>
  results.find((result) => result.id === id)?.status;

describe('an unexpected result', () => {
  it.each([
    ['models_list', undefined],
    ['models_list', '{"limit": 2}'],
    ['modules_list', undefined],
    ['me_get', undefined],
  ])('%s with %s is as REST has it', async (tool, toolArguments) => {
    const diagnosis = await look('healthy', { tool, ...(toolArguments && { toolArguments }) });
    expect(codesOf(diagnosis)).toEqual([]);
    expect(statusOf(diagnosis, 'tool-result')).toBe('passed');
  });

  it('of a remote tool that is well is information, not a problem, among everything else', async () => {
    const diagnosis = await look('healthy', { tool: remote, symptom: 'everything' });
    expect(diagnosis.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['tool.upstream-shape', 'info'],
    ]);
    expect(seenBy(diagnosis).inputSchema).toContain('city');
  });
});

describe('arguments', () => {
  it.each([
    ['{"slug": 5}', 'tool.invalid-arguments'],
    ['{"slug"', 'tool.invalid-arguments/not-json'],
    ['[]', 'tool.invalid-arguments/not-json'],
  ])('%s are told wrong, and the call is not made', async (toolArguments, code) => {
    expect(codesOf(await look('healthy', { tool: 'models_get', toolArguments }))).toEqual([code]);
    expect(grid.executions.filter(({ tool }) => tool === 'models_get')).toEqual([]);
  });

  it('that were made for an older remote server are told by the schema that holds now', async () => {
    const diagnosis = await look('remote-shape-changed', { toolArguments: '{"city": "Delft"}' });
    expect(codesOf(diagnosis)).toEqual(['tool.invalid-arguments']);
    expect(seenBy(diagnosis).inputSchema).toContain('coordinates');
  });
});

describe('what is called', () => {
  it('without arguments only what reads', async () => {
    const outcomes = [
      seenBy(await look('healthy', { tool: 'inference_chat' })).call,
      seenBy(await look('healthy', { tool: remote })).call,
    ];
    expect(outcomes).toEqual([
      { kind: 'not-called', why: 'may-change' },
      { kind: 'not-called', why: 'may-change' },
    ]);
    expect(grid.executions.filter(({ tool }) => tool !== 'me_get' && tool !== 'modules_list')).toEqual([]);
  });

  it('with arguments whatever was asked for, once, and its contents are not kept', async () => {
    const { url } = await grid.setScenario('healthy');
    const [model] = grid.state.models;
    const asked = { model: model?.slug, messages: [{ role: 'user', content: 'the-secret-question' }] };
    const diagnosis = await diagnoseOnGrid({
      endpoint: url,
      token: grid.tokens.user,
      symptom: 'unexpected-result',
      checks: toolCallChecks,
      tool: 'inference_chat',
      toolArguments: JSON.stringify(asked),
    });
    expect(grid.executions.filter(({ tool }) => tool === 'inference_chat')).toHaveLength(1);
    expect(seenBy(diagnosis).call.kind).toBe('result');
    expect(JSON.stringify([seenBy(diagnosis), diagnosis.findings])).not.toContain('the-secret-question');
  });
});
