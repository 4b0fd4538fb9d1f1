import { findScaiGridEntries } from '../core/claude-config/scaigrid-entries';
import { parseConfig } from '../core/claude-config/parse';
import type { ConfigFileSeen } from '../core/observations/config-files';
import type { DiagnosisRequest } from '../core/diagnosis/request';
import type { Report } from '../core/report/schema';
import { diagnose } from './diagnose';
import type { DiagnoseOutcome } from './diagnose';
import type { Surroundings } from './surroundings';

export interface ScannedEntry {
  readonly configFile: string;
  /** It is in the file that Claude Desktop reads. */
  readonly isRead: boolean;
  readonly entry: string | null;
  readonly url: string | null;
  readonly connection: string | null;
  /** Of the local checks alone; null: too many entries to judge each one. */
  readonly report: Report | null;
}

export interface Scan {
  readonly entries: readonly ScannedEntry[];
  /** The file that Claude Desktop reads or would read; null: cannot be told. */
  readonly readFile: string | null;
  readonly clientInstalled: boolean;
}

/** Judging each entry reads the whole file again; more than these are shown unjudged. */
const mostJudged = 20;

/** A quick look at every config file of this machine: which connections there are, and what the local checks say. */
export async function scan(surroundings: Surroundings, signal: AbortSignal): Promise<Scan> {
  const whole = await localDiagnosis(surroundings, signal, {});
  const { observations } = whole.diagnosis;
  const files = observations['config-files'];
  if (files?.state !== 'seen') return { entries: [], readFile: null, clientInstalled: false };
  const { candidates, readIndex } = files.value;
  const readFile = readIndex === null ? null : (candidates[readIndex]?.path ?? null);
  const found = candidates.flatMap((file) => namesIn(file).map((entry) => ({ file, entry })));
  const entries: ScannedEntry[] = [];
  for (const [index, { file, entry }] of found.entries()) {
    const isRead = file.path === readFile;
    const outcome =
      index >= mostJudged
        ? null
        : await localDiagnosis(
            surroundings,
            signal,
            { entry, ...(isRead ? {} : { configFiles: [file.path] }) },
            whole,
          );
    const target = outcome?.diagnosis.observations.target;
    const seen = target?.state === 'seen' ? target.value : null;
    entries.push({
      configFile: file.path,
      isRead,
      entry,
      url: seen?.writtenUrl ?? null,
      connection: seen?.connection ?? null,
      report: outcome?.report ?? null,
    });
  }
  const first = candidates.find((file) => file.path === readFile && file.state === 'present');
  if (entries.length === 0 && first !== undefined) {
    entries.push({
      configFile: first.path,
      isRead: true,
      entry: null,
      url: null,
      connection: null,
      report: whole.report,
    });
  }
  return { entries, readFile, clientInstalled: isInstalled(whole) };
}

function namesIn(file: ConfigFileSeen): readonly string[] {
  if (file.text === null) return [];
  return [...new Set(findScaiGridEntries(parseConfig(file.text), null).map(({ entry }) => entry.name))];
}

function isInstalled({ diagnosis }: DiagnoseOutcome): boolean {
  const { 'config-files': files, 'client-logs': logs, 'client-process': processes } = diagnosis.observations;
  return (
    (files?.state === 'seen' && files.value.candidates.some(({ state }) => state !== 'absent')) ||
    (logs?.state === 'seen' && logs.value.files.length > 0) ||
    (processes?.state === 'seen' && processes.value.running)
  );
}

async function localDiagnosis(
  surroundings: Surroundings,
  signal: AbortSignal,
  asked: Partial<Pick<DiagnosisRequest, 'configFiles' | 'entry'>>,
  earlier?: DiagnoseOutcome,
): Promise<DiagnoseOutcome> {
  return diagnose({
    request: {
      symptom: 'entry-grey',
      configFiles: [],
      entry: null,
      url: null,
      connection: null,
      logsFolder: null,
      tool: null,
      toolArguments: null,
      offline: true,
      timeoutMs: null,
      ...asked,
    },
    token: null,
    surroundings,
    signal,
    onEvent: () => undefined,
    ...(earlier === undefined
      ? {}
      : {
          earlier: {
            outcome: earlier,
            lookAgain:
              asked.configFiles === undefined ? ['request', 'target'] : ['request', 'config-files', 'target'],
          },
        }),
  });
}
