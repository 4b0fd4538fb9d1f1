import { findScaiGridEntries } from '../core/claude-config/scaigrid-entries';
import { parseConfig } from '../core/claude-config/parse';
import type { ConfigFileSeen } from '../core/observations/config-files';
import type { Target } from '../core/diagnosis/target';
import type { Report } from '../core/report/schema';
import type { DiagnoseOutcome } from './diagnose';
import { diagnoseLocally, valueOf } from './diagnose-locally';
import type { Surroundings } from './surroundings';

export interface ScannedEntry {
  readonly configFile: string;
  /** It is in the file that Claude Desktop reads. */
  readonly isRead: boolean;
  readonly entry: string | null;
  readonly url: string | null;
  readonly connection: string | null;
  /** Null: too many entries to judge each one. */
  readonly target: Target | null;
  /** Of the local checks alone; null: too many entries to judge each one. */
  readonly report: Report | null;
}

export interface Scan {
  readonly entries: readonly ScannedEntry[];
  readonly clientInstalled: boolean;
}

/** Judging each entry reads the whole file again; more than these are shown unjudged. */
const mostJudged = 20;

/** A quick look at every config file of this machine: which connections there are, and what the local checks say. */
export async function scan(surroundings: Surroundings): Promise<Scan> {
  const whole = await diagnoseLocally(surroundings, { configFile: null, entry: null });
  const readFile = whole.file?.path ?? null;
  const candidates = valueOf(whole.outcome, 'config-files')?.candidates ?? [];
  const found = candidates.flatMap((file) => namesIn(file).map((entry) => ({ file, entry })));
  const entries: ScannedEntry[] = [];
  for (const [index, { file, entry }] of found.entries()) {
    const isRead = file.path === readFile;
    const configFile = isRead ? null : file.path;
    const judged =
      index < mostJudged ? await diagnoseLocally(surroundings, { configFile, entry }, whole.outcome) : null;
    entries.push({
      configFile: file.path,
      isRead,
      entry,
      url: judged?.target?.writtenUrl ?? null,
      connection: judged?.target?.connection ?? null,
      target: judged?.target ?? null,
      report: judged?.report ?? null,
    });
  }
  if (entries.length === 0 && readFile !== null && whole.file?.state !== 'absent') {
    const { report } = whole;
    const nothing = { entry: null, url: null, connection: null, target: null };
    entries.push({ configFile: readFile, isRead: true, ...nothing, report });
  }
  return { entries, clientInstalled: isInstalled(whole.outcome) };
}

function namesIn(file: ConfigFileSeen): readonly string[] {
  if (file.text === null) return [];
  return [...new Set(findScaiGridEntries(parseConfig(file.text), null).map(({ entry }) => entry.name))];
}

function isInstalled(outcome: DiagnoseOutcome): boolean {
  return (
    (valueOf(outcome, 'config-files')?.candidates ?? []).some(({ state }) => state !== 'absent') ||
    (valueOf(outcome, 'client-logs')?.files ?? []).length > 0 ||
    valueOf(outcome, 'client-process')?.running === true
  );
}
