import { judgedFile } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';
import { symptomIds } from '../../symptoms/symptoms';

export const configFound = defineCheck({
  id: 'config-found',
  station: 'client',
  symptoms: symptomIds,
  needs: ['request', 'config-files'],
  judge: ({ request, 'config-files': files }) => {
    if (judgedFile(files) !== null) return { status: 'passed' };
    // Whoever asks about a URL need not have an entry for it.
    if (request.url !== null) return { status: 'skipped', because: null, reason: 'not-applicable' };
    const expected = files.readIndex === null ? undefined : files.candidates[files.readIndex];
    return {
      status: 'failed',
      findings: [
        {
          code: 'config.not-found',
          params: { file: expected?.path ?? files.candidates[0]?.path ?? '' },
          ...(files.readReason === 'named-by-user' && { variant: 'given' }),
          evidence: files.candidates.map(({ path }) => ({ label: 'file', value: path })),
          ...(expected === undefined && { remedies: ['pick-file'] }),
        },
      ],
    };
  },
});
