import type { DuplicateKey } from '../../claude-config/duplicate-keys';
import { documentOf, judgedFile } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';
import { noFile } from './no-file';

export const configDuplicateNames = defineCheck({
  id: 'config-duplicate-names',
  station: 'client',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['config-files'],
  after: ['config-found', 'config-readable'],
  judge: ({ 'config-files': files }) => {
    const file = judgedFile(files);
    if (file === null) return noFile;
    const document = documentOf(file);
    const [first, ...rest] = document?.duplicates ?? [];
    if (document === null || first === undefined) return { status: 'passed' };
    const lines = ({ members }: DuplicateKey) =>
      members.map(({ start }) => document.positionOf(start).line).join(', ');
    return {
      status: 'warning',
      findings: [
        {
          code: 'config.duplicate-name',
          params: { name: first.name, lines: lines(first) },
          ...(first.path.length === 0 && first.name === document.client.rootKey && { variant: 'servers' }),
          evidence: [
            { label: 'file', value: file.path },
            ...[first, ...rest].slice(0, 5).map((duplicate) => ({
              label: 'line' as const,
              value: `${[...duplicate.path, duplicate.name].join(' › ')}: ${lines(duplicate)}`,
            })),
          ],
        },
      ],
    };
  },
});
