import { skippedEntries } from '../../client-logs/skipped-entries';
import { defineCheck } from '../../diagnosis/check';
import type { ClientLogsSeen } from '../../observations/client-logs';
import { judgeEntry, notApplicable, short, whereIs } from './judge-entry';

/**
 * Other clients load what stands in their own spelling. Claude Desktop's file takes entries with a command; every build measured so far (to 2.16120.0) skips those with a URL.
 * A later build may not: so its log decides, and without one it is a warning.
 */
export const entrySupported = defineCheck({
  id: 'entry-supported',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files', 'client-logs'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry, file, document } = found;
      if (entry.form === 'broken') return notApplicable;
      if (entry.form !== 'url' || document.client.remote.load === 'yes') return { status: 'passed' };
      const lines = seen['client-logs'].files.flatMap((log) =>
        log.lines.map((line) => ({ ...line, file: log.path })),
      );
      const skipped = lines.findLast(({ text }) => skippedEntries(text)?.includes(entry.name) === true);
      if (skipped === undefined && loadedSince(seen['client-logs'], entry.name, file.modifiedAt)) {
        return { status: 'passed' };
      }
      const finding = {
        code: 'entry.remote-unsupported',
        params: { entry: entry.name },
        variant: skipped === undefined ? 'measured' : 'log',
        evidence: [
          ...whereIs(found),
          ...(skipped === undefined
            ? []
            : [
                { label: 'log-line' as const, value: short(`${skipped.at ?? ''} ${skipped.text}`.trim()) },
                { label: 'log-file' as const, value: skipped.file },
              ]),
        ],
      } as const;
      return skipped === undefined
        ? { status: 'warning', findings: [{ ...finding, severity: 'warning' }] }
        : { status: 'failed', findings: [finding] };
    }),
});

/** The log shows this entry at work after its file was last changed. */
function loadedSince(logs: ClientLogsSeen, name: string, modifiedAt: string | null): boolean {
  if (modifiedAt === null) return false;
  return logs.files.some(({ lines }) =>
    lines.some(
      ({ at, entry, text }) =>
        entry === name &&
        at !== null &&
        at > modifiedAt &&
        /^Server started and connected successfully/.test(text),
    ),
  );
}
