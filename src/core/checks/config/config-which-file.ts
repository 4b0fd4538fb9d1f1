import { namesInPlace } from '../../claude-config/entry-in-question';
import { clientInQuestion, documentOf } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';
import type { ConfigFileSeen } from '../../observations/config-files';
import { term } from '../../findings/said';
import type { Said } from '../../findings/said';

export const configWhichFile = defineCheck({
  id: 'config-which-file',
  station: 'client',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['config-files'],
  after: ['config-found'],
  judge: ({ 'config-files': files }) => {
    const present = files.candidates.filter(({ state }) => state !== 'absent');
    if (files.readReason === 'named-by-user' || present.length < 2) return { status: 'passed' };
    const read = files.readIndex === null ? undefined : files.candidates[files.readIndex];
    const same = present.every(({ text }) => text !== null && text === present[0]?.text);
    const finding = {
      code: 'config.several-files',
      params: { count: present.length, file: read?.path ?? '' },
      variant: read === undefined ? 'cannot-tell' : files.readReason,
      evidence: present.map((file) => ({
        label: 'file' as const,
        value:
          file === read
            ? term('file-that-is-read', { ...describe(file), client: clientInQuestion(files).name })
            : term('other-file', describe(file)),
      })),
    } as const;
    // Copies that say the same cannot mislead anybody.
    if (same) return { status: 'passed', findings: [{ ...finding, severity: 'info' }] };
    return { status: 'warning', findings: [finding] };
  },
});

function describe(file: ConfigFileSeen): Readonly<Record<'path' | 'entries' | 'time', Said>> {
  const document = documentOf(file);
  return {
    path: file.path,
    entries:
      document === null ? term('not-readable') : term('entries', { count: namesInPlace(document).length }),
    time: file.modifiedAt ?? '?',
  };
}
