import { describe, expect, it } from 'vitest';
import { scenarios, startPracticeGrid } from '../../../practice-grid';
import { auditChecks } from '../../core/checks/audit';
import { connectionChecks } from '../../core/checks/connection';
import { latencyChecks } from '../../core/checks/latency';
import { remoteChecks } from '../../core/checks/remote';
import { toolCallChecks } from '../../core/checks/tool-call';
import { codesOf } from '../network/testing/run';
import { diagnoseOnGrid } from './testing/diagnose-on-grid';

/** A key may make 60 a minute. A run stays under 25, and an entry whose URL must be corrected takes one more than this. */
const budget = 24;
const remote = scenarios.find(({ id }) => id === 'remote-shape-changed')?.tool ?? '';

describe('a run of everything', () => {
  it.each([null, 'models_list', 'inference_chat', remote])(
    'about %s makes fewer requests than its budget, and none is refused for the limit',
    async (tool) => {
      const grid = await startPracticeGrid();
      try {
        const diagnosis = await diagnoseOnGrid({
          endpoint: grid.url,
          token: grid.tokens.user,
          symptom: 'everything',
          checks: [...toolCallChecks, ...remoteChecks, ...connectionChecks, ...latencyChecks, ...auditChecks],
          tool,
        });
        const told = diagnosis.findings.filter(({ severity }) => severity !== 'info');
        expect(told.map(({ code }) => code)).toEqual([]);
        expect(codesOf(diagnosis)).toContain('latency.normal');
        const made = grid.requests.map(({ method, path, rpc }) => `${method} ${path} ${rpc ?? ''}`);
        expect(made.length, made.join('\n')).toBeLessThan(budget);
        expect(grid.requests.filter(({ status }) => status === 429)).toEqual([]);
      } finally {
        await grid.close();
      }
    },
  );
});
