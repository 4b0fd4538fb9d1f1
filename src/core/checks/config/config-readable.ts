import { judgedFile } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';
import { symptomIds } from '../../symptoms/symptoms';
import { noFile } from './no-file';

/** Variants of the words, by what the system or the decoder said. */
const variants: Readonly<Record<string, string>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'folder',
  'not-utf8': 'not-utf8',
  'too-large': 'too-large',
};

export const configReadable = defineCheck({
  id: 'config-readable',
  station: 'client',
  symptoms: symptomIds,
  needs: ['config-files'],
  after: ['config-found'],
  judge: ({ 'config-files': files }) => {
    const file = judgedFile(files);
    if (file === null) return noFile;
    if (file.text !== null) return { status: 'passed' };
    const error = file.error ?? (file.encoding === 'not-utf8' ? 'not-utf8' : 'unknown');
    const variant = variants[error];
    return {
      status: 'failed',
      findings: [
        {
          code: 'config.unreadable',
          params: { file: file.path, error },
          ...(variant !== undefined && { variant }),
          evidence: [
            { label: 'file', value: file.path },
            { label: 'error', value: error },
          ],
        },
      ],
    };
  },
});
