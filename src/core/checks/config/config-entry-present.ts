import { entryInQuestion, namesInPlace } from '../../claude-config/entry-in-question';
import { documentOf } from '../../claude-config/judged-file';
import { findScaiGridEntries } from '../../claude-config/scaigrid-entries';
import { defineCheck, type Verdict } from '../../diagnosis/check';
import type { ConfigFileSeen, ConfigFilesSeen } from '../../observations/config-files';
import { symptomIds } from '../../symptoms/symptoms';
import { whereIs } from '../entry/judge-entry';
import { term } from '../../findings/said';

export const configEntryPresent = defineCheck({
  id: 'config-entry-present',
  station: 'client',
  symptoms: symptomIds,
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: ({ request, 'config-files': files }) => {
    const question = entryInQuestion(files, request.entry);
    if (question.found) {
      const { entry, document } = question;
      const { rootKey } = document.client;
      if (entry.wellPlaced) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'config.misplaced-entry',
            params: { entry: entry.name, place: entry.path.join(' › '), root: rootKey },
            variant:
              entry.path.length === 0 ? 'top-level' : entry.path[0] === rootKey ? 'nested' : 'other-name',
            evidence: whereIs(question),
          },
        ],
      };
    }
    const elsewhere = inConfigJson(files, request.entry);
    if (elsewhere !== null) return elsewhere;
    if (question.because !== 'config.no-entry') {
      return { status: 'skipped', because: question.because, reason: 'caused-by' };
    }
    return nowhere(files, question.file, request.entry);
  },
});

/** `config.json` beside the config file is another file of the app: entries in it are never read. */
function inConfigJson(files: ConfigFilesSeen, named: string | null): Verdict | null {
  const holding = files.misplaced.find(({ entries }) => named === null || entries.includes(named));
  if (holding === undefined) return null;
  return {
    status: 'failed',
    findings: [
      {
        code: 'config.misplaced-entry',
        params: { entry: holding.entries.join(', '), place: holding.path },
        variant: 'config-json',
        evidence: [
          { label: 'file', value: holding.path },
          { label: 'entries', value: holding.entries.slice(0, 20).join(', ') },
        ],
      },
    ],
  };
}

function nowhere(files: ConfigFilesSeen, file: ConfigFileSeen | null, named: string | null): Verdict {
  const document = file === null ? null : documentOf(file);
  const names = document === null ? [] : namesInPlace(document);
  const copy = files.candidates.find((candidate) => candidate !== file && holdsEntry(candidate, named));
  return {
    status: 'failed',
    findings: [
      {
        code: 'config.no-entry',
        params: { file: file?.path ?? '', entry: named ?? '', copy: copy?.path ?? '' },
        ...(copy !== undefined ? { variant: 'in-other-file' } : named !== null ? { variant: 'named' } : {}),
        evidence: [
          { label: 'file', value: file?.path ?? '' },
          { label: 'entries', value: names.length === 0 ? term('none') : names.slice(0, 20).join(', ') },
          ...(copy === undefined ? [] : [{ label: 'file' as const, value: copy.path }]),
        ],
      },
    ],
  };
}

function holdsEntry(file: ConfigFileSeen, named: string | null): boolean {
  const document = documentOf(file);
  return document !== null && findScaiGridEntries(document, named).length > 0;
}
