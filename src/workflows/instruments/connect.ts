import { requestFor } from '../../core/diagnosis/request';
import { seenValue } from '../../core/diagnosis/observation';
import type { ObservationId } from '../../core/diagnosis/observations';
import type { DiagnosisRequest } from '../../core/diagnosis/request';
import type { Target } from '../../core/diagnosis/target';
import type { McpSeen } from '../../core/observations/mcp';
import { fill } from '../../core/words/fill';
import type { Words } from '../../core/words/words';
import { fileThatIsRead } from '../diagnose-locally';
import { look } from '../look';
import type { Looked } from '../look';
import type { Surroundings } from '../surroundings';

/** The connection that an instrument is used on: what `run.start` takes, too. */
export type InstrumentTarget = Pick<DiagnosisRequest, 'entry' | 'url' | 'connection'> & {
  readonly configFile: string | null;
};

/** In words: what is wrong and what to do. */
export interface InstrumentRefusal {
  readonly ok: false;
  /** `cancelled` and `no-session` are acted on by the window. */
  readonly code: 'no-address' | 'no-session' | 'cancelled' | 'too-late' | 'not-scaigrid' | 'gone';
  readonly message: string;
}

export interface Connected {
  readonly ok: true;
  readonly target: Target & { readonly endpoint: string };
  readonly mcp: McpSeen;
  /** Everything that was seen on the way; `vault` reveals the token to the probe that sends it. */
  readonly looked: Looked;
}

/**
 * Resolves a connection exactly as a run does (file, entry, keychain) and holds one MCP session with it.
 * @param question for probes that look at a symptom or a tool
 * @param also what the instrument wants to see besides, e.g. `identity`; what could not be seen is missing from `looked`
 */
export async function connect(
  asked: InstrumentTarget,
  surroundings: Surroundings,
  signal: AbortSignal,
  also: readonly ObservationId[] = [],
  question: Pick<DiagnosisRequest, 'symptom' | 'tool'> = { symptom: 'everything', tool: null },
): Promise<Connected | InstrumentRefusal> {
  const request = { ...(await requestOf(asked, surroundings)), ...question };
  const looked = await look(['mcp', ...also], request, surroundings, signal);
  const target = seenValue(looked.observations.target);
  if (signal.aborted) return stopped(signal, surroundings.words);
  if (target?.endpoint == null) return refusal('no-address', surroundings.words);
  const mcp = seenValue(looked.observations.mcp);
  if (mcp === null)
    return refusal('no-session', surroundings.words, { host: hostOf(target.endpoint), why: 'timeout' });
  const why = failureOf(mcp);
  if (why !== null) return refusal('no-session', surroundings.words, { host: hostOf(target.endpoint), why });
  return { ok: true, target: { ...target, endpoint: target.endpoint }, mcp, looked };
}

/** The request of a run that is about this connection. */
export async function requestOf(
  { configFile, ...asked }: InstrumentTarget,
  surroundings: Surroundings,
): Promise<DiagnosisRequest> {
  const isDefault = configFile === null || configFile === (await fileThatIsRead(surroundings));
  return requestFor('everything', { ...asked, configFiles: isDefault ? [] : [configFile] });
}

/** Why work under this signal ended early: stopped by a person, or out of time. */
export function stopped(signal: AbortSignal, words: Words): InstrumentRefusal {
  const reason: unknown = signal.reason;
  const isLate = reason instanceof DOMException && reason.name === 'TimeoutError';
  return refusal(isLate ? 'too-late' : 'cancelled', words);
}

export function refusal(
  code: InstrumentRefusal['code'],
  words: Words,
  params: Readonly<Record<string, string>> = {},
): InstrumentRefusal {
  return { ok: false, code, message: fill(words.instruments[code], params) };
}

/** The failure of a session as it is written in findings; null: it went well. */
function failureOf({ initialize, toolsList }: McpSeen): string | null {
  const failed = initialize.kind === 'error' ? initialize : toolsList.kind === 'error' ? toolsList : null;
  if (failed === null) return null;
  const { transportCode, gridCode, status, message } = failed;
  return transportCode ?? gridCode ?? (status === null ? message : `HTTP ${String(status)}`);
}

function hostOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).host : endpoint;
}
