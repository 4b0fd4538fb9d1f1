import type { LogLineView } from '../../../../shared/ipc/logs';

export interface LineFilter {
  /** Found in the line or in what it means, whatever the case. */
  readonly text: string;
  /** `warning`: errors as well. */
  readonly level: 'all' | 'warning' | 'error';
  /** Place in the sources; null: every one. */
  readonly source: number | null;
  /** Only lines whose meaning is known. */
  readonly explained: boolean;
}

export function filterLines(
  lines: readonly LogLineView[],
  { text, level, source, explained }: LineFilter,
): readonly LogLineView[] {
  const sought = text.trim().toLowerCase();
  return lines.filter(
    (line) =>
      (source === null || line.source === source) &&
      (!explained || line.meaning !== null) &&
      (level === 'all' || line.level === 'error' || (level === 'warning' && line.level === 'warning')) &&
      (sought === '' ||
        [line.text, line.entry, line.meaning?.sentence, line.meaning?.code].some((each) =>
          each?.toLowerCase().includes(sought),
        )),
  );
}
