import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, short, whereIs } from '../entry/judge-entry';

/** The program may be there and what it runs may not: Ungrey was moved or taken away after the entry was written. */
export const bridgeProgram = defineCheck({
  id: 'bridge-program',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files', 'bridge'],
  after: ['config-not-wiped', 'entry-shape', 'entry-command'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { script } = seen.bridge;
      if (found.entry.bridge === null || script === null) return notApplicable;
      if (script.present) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'bridge.program-missing',
            params: { entry: found.entry.name, program: script.path },
            evidence: [...whereIs(found), { label: 'command', value: short(script.path) }],
          },
        ],
      };
    }),
});
