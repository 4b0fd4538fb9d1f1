import { clientOf, documentOf } from '../core/claude-config/judged-file';
import { findScaiGridEntries } from '../core/claude-config/scaigrid-entries';
import type { ClientId } from '../core/clients/client';
import type { ConfigFileSeen } from '../core/observations/config-files';
import type { Target } from '../core/diagnosis/target';
import type { Report } from '../core/report/schema';
import { filesOfOtherClients } from './client-files';
import type { DiagnoseOutcome } from './diagnose';
import { diagnoseLocally, valueOf } from './diagnose-locally';
import type { Surroundings } from './surroundings';

export interface ScannedEntry {
  readonly client: ClientId;
  readonly configFile: string;
  /** It is in the file that its client reads. */
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

/**
 * A quick look at every client's config files on this machine: which connections there are, and what the local checks say.
 * @param leftOut clients whose connections are not wanted
 */
export async function scan(surroundings: Surroundings, leftOut: readonly ClientId[] = []): Promise<Scan> {
  const [whole, others] = await Promise.all([
    diagnoseLocally(surroundings, { configFile: null, entry: null }),
    filesOfOtherClients(surroundings),
  ]);
  const readFile = whole.file?.path ?? null;
  const candidates = valueOf(whole.outcome, 'config-files')?.candidates ?? [];
  const found = [...candidates, ...others]
    .filter((file) => !leftOut.includes(clientOf(file).id))
    .flatMap((file) => namesIn(file).map((entry) => ({ file, entry })));
  const entries: ScannedEntry[] = [];
  for (const [index, { file, entry }] of found.entries()) {
    const client = clientOf(file).id;
    const isRead = file.path === readFile || client !== 'claude-desktop';
    const configFile = file.path === readFile ? null : file.path;
    const judged =
      index < mostJudged
        ? await diagnoseLocally(surroundings, { configFile, entry, client }, whole.outcome)
        : null;
    entries.push({
      client,
      configFile: file.path,
      isRead,
      entry,
      url: judged?.target?.writtenUrl ?? null,
      connection: judged?.target?.connection ?? null,
      target: judged?.target ?? null,
      report: judged?.report ?? null,
    });
  }
  const isLeftOut = leftOut.includes('claude-desktop');
  if (entries.length === 0 && !isLeftOut && readFile !== null && whole.file?.state !== 'absent') {
    const { report } = whole;
    const nothing = { entry: null, url: null, connection: null, target: null };
    entries.push({ client: 'claude-desktop', configFile: readFile, isRead: true, ...nothing, report });
  }
  return { entries, clientInstalled: isInstalled(whole.outcome) };
}

function namesIn(file: ConfigFileSeen): readonly string[] {
  const document = documentOf(file);
  if (document === null) return [];
  return [...new Set(findScaiGridEntries(document, null).map(({ entry }) => entry.id))];
}

function isInstalled(outcome: DiagnoseOutcome): boolean {
  return (
    (valueOf(outcome, 'config-files')?.candidates ?? []).some(({ state }) => state !== 'absent') ||
    (valueOf(outcome, 'client-logs')?.files ?? []).length > 0 ||
    valueOf(outcome, 'client-process')?.running === true
  );
}
