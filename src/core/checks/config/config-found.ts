import { judgedFile } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';

export const configFound = defineCheck({
  id: 'config-found',
  station: 'client',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['config-files'],
  judge: ({ 'config-files': files }) => {
    if (judgedFile(files) !== null) return { status: 'passed' };
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
