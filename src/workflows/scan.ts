import { clientOf, documentOf } from '../core/claude-config/judged-file';
import { findScaiGridEntries } from '../core/claude-config/scaigrid-entries';
import type { ClientId } from '../core/clients/client';
import type { ConfigFileSeen } from '../core/observations/config-files';
import { requestFor } from '../core/diagnosis/request';
import type { Target } from '../core/diagnosis/target';
import type { Report } from '../core/report/schema';
import { createSandboxKeychain } from '../keychain/memory';
import { filesOfOtherClients } from './client-files';
import type { DiagnoseOutcome } from './diagnose';
import { diagnoseLocally, valueOf } from './diagnose-locally';
import { look } from './look';
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
  /** Claude Desktop is, or nobody wants to know. */
  readonly clientInstalled: boolean;
}

/** Judging each entry reads the whole file again; more than these are shown unjudged. */
const mostJudged = 20;

const mostMs = 20_000;
const desktopRequest = requestFor('entry-grey', { offline: true });

/**
 * Asking the system's keychain takes a process of its own, which the first screen need not wait for where no connection
 * that was found has its token there.
 */
const emptyKeychain = createSandboxKeychain();

/**
 * A quick look at every client's config files on this machine: which connections there are, and what the local checks say.
 * @param leftOut clients whose connections are not wanted
 */
export async function scan(surroundings: Surroundings, leftOut: readonly ClientId[] = []): Promise<Scan> {
  const [{ observations, vault }, others] = await Promise.all([
    look(['config-files'], desktopRequest, surroundings, AbortSignal.timeout(mostMs)),
    filesOfOtherClients(surroundings),
  ]);
  const files = observations['config-files'];
  const candidates = files?.state === 'seen' ? files.value.candidates : [];
  const found = [...candidates, ...others]
    .filter((file) => !leftOut.includes(clientOf(file).id))
    .flatMap((file) => entriesIn(file).map((entry) => ({ file, ...entry })));
  const asked = found.some(({ keepsToken }) => keepsToken)
    ? surroundings
    : { ...surroundings, keychain: emptyKeychain };
  const earlier = { diagnosis: { observations }, vault };
  const whole = await diagnoseLocally(asked, { configFile: null, entry: null }, earlier);
  const readFile = whole.file?.path ?? null;
  const entries: ScannedEntry[] = [];
  for (const [index, { file, entry }] of found.entries()) {
    const client = clientOf(file).id;
    const isRead = file.path === readFile || client !== 'claude-desktop';
    const configFile = file.path === readFile ? null : file.path;
    const judged =
      index < mostJudged ? await diagnoseLocally(asked, { configFile, entry, client }, whole.outcome) : null;
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
  return { entries, clientInstalled: isLeftOut || isInstalled(whole.outcome) };
}

interface FoundEntry {
  readonly entry: string;
  /** Its token is in the keychain, or a copy of it may be. */
  readonly keepsToken: boolean;
}

function entriesIn(file: ConfigFileSeen): readonly FoundEntry[] {
  const document = documentOf(file);
  if (document === null) return [];
  const keeping = new Map<string, boolean>();
  for (const { entry } of findScaiGridEntries(document, null)) {
    const keepsToken = entry.bridge !== null || entry.isFilledIn;
    keeping.set(entry.id, keepsToken || (keeping.get(entry.id) ?? false));
  }
  return [...keeping].map(([entry, keepsToken]) => ({ entry, keepsToken }));
}

/** Of a look at Claude Desktop. */
function isInstalled(outcome: DiagnoseOutcome): boolean {
  return (
    (valueOf(outcome, 'config-files')?.candidates ?? []).some(({ state }) => state !== 'absent') ||
    (valueOf(outcome, 'client-logs')?.files ?? []).length > 0 ||
    valueOf(outcome, 'client-process')?.running === true
  );
}
