import { judgedFile } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';
import { noFile } from './no-file';
import { term } from '../../findings/said';

const names = {
  'utf-8-bom': term('utf-8-bom'),
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
} as const;

export const configEncoding = defineCheck({
  id: 'config-encoding',
  station: 'client',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['config-files'],
  after: ['config-found', 'config-readable'],
  judge: ({ 'config-files': files }) => {
    const file = judgedFile(files);
    if (file === null) return noFile;
    const encoding = file.encoding ?? 'utf-8';
    if (encoding === 'utf-8' || encoding === 'not-utf8') return { status: 'passed' };
    return {
      status: 'failed',
      findings: [
        {
          code: 'config.encoding',
          params: { encoding: names[encoding] },
          variant: encoding === 'utf-8-bom' ? 'byte-order-mark' : 'utf-16',
          evidence: [
            { label: 'file', value: file.path },
            { label: 'saw', value: names[encoding] },
            { label: 'expected', value: 'UTF-8' },
          ],
        },
      ],
    };
  },
});
