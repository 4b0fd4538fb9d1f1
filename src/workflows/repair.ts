import { clientOf } from '../core/claude-config/judged-file';
import type { Client, ClientId } from '../core/clients/client';
import type { ConfigFileSeen } from '../core/observations/config-files';
import { planRepair } from '../core/claude-config/plan';
import type { BridgeProgram } from '../core/claude-config/plan/bridge-program';
import { connectionNameOf } from '../core/claude-config/plan/connection-name';
import { headerFileOf } from '../core/claude-config/plan/header-file';
import type { RecommendationReason } from '../core/claude-config/plan/recommend-style';
import { recommendStyle } from '../core/claude-config/plan/recommend-style';
import type { RepairInput } from '../core/claude-config/plan/repair-input';
import type { EntryStyle, PlanResult, RepairPlan } from '../core/claude-config/repair-plan';
import { createVault } from '../core/redact/create-vault';
import type { Vault } from '../core/redact/vault';
import type { Report } from '../core/report/schema';
import { fill } from '../core/words/fill';
import type { Words } from '../core/words/words';
import { applyPlan } from '../repair/apply';
import type { ApplyResult } from '../repair/apply';
import { readConfigFile } from '../repair/read-config-file';
import type { AbsentFile, PresentFile } from '../repair/read-config-file';
import { clientInTheWay } from './client-in-the-way';
import { diagnoseLocally } from './diagnose-locally';
import type { LocalDiagnosis } from './diagnose-locally';
import { readHeaderFile } from './header-file';
import { rawBackups } from './raw-backups';
import type { Surroundings } from './surroundings';
import { urlEntryEvidence } from './url-entry-evidence';

export interface RepairRequest {
  /** Null: the file that the client reads. */
  readonly configFile: string | null;
  /** Absent: told by the file, or else Claude Desktop. */
  readonly client?: ClientId | undefined;
  /** Null: the entry that leads to ScaiGrid. */
  readonly entry: string | null;
  /** Null: the recommended one, and only if something is wrong. */
  readonly style: EntryStyle | null;
  readonly url: string | null;
  /** The keychain connection whose token is to be used; null: the entry's own token. */
  readonly connection: string | null;
}

/** A plan and all that is needed to carry it out. Holds raw secrets: it stays in the process that applies it. */
export interface PreparedRepair {
  readonly plan: RepairPlan;
  readonly client: Client;
  readonly plannedOn: PresentFile | AbsentFile;
  readonly mayCreateFolder: boolean;
  readonly recommended: EntryStyle;
  readonly recommendation: RecommendationReason;
  readonly bridge: BridgeProgram['kind'];
  /** Masks what of this plan is shown. */
  readonly vault: Vault;
}

/** In words: what is wrong and what to do. */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

export function refusalInWords(
  code: keyof Words['refusals'],
  params: Readonly<Record<string, string>>,
  words: Words,
): Refusal {
  return { ok: false, code, message: fill(words.refusals[code], params) };
}

/** Looks at the file and its surroundings and plans the one repair; changes nothing. */
export async function prepareRepair(
  request: RepairRequest,
  surroundings: Surroundings,
): Promise<{ readonly ok: true; readonly prepared: PreparedRepair } | Refusal> {
  const { words } = surroundings;
  const local = await diagnoseLocally(surroundings, request);
  const file = local.file;
  if (file === null) return { ok: false, code: 'no-file', message: words.repair['no-file'] };
  const client = clientOf(file);
  const plannedOn = await readConfigFile(file.path);
  if (plannedOn.state === 'unreadable') {
    return {
      ok: false,
      code: 'unreadable',
      message: fill(words.repair.unreadable, { file: file.path, error: plannedOn.error }),
    };
  }
  if (plannedOn.state === 'present' && plannedOn.text === null) {
    return { ok: false, code: 'unreadable', message: fill(words.repair['not-utf8'], { file: file.path }) };
  }
  const { style: recommended, reason } = recommendStyle(client, urlEntryEvidence(local));
  const nothingAsked = request.style === null && request.url === null && request.connection === null;
  if (nothingAsked && !isRepairable(local.report)) {
    return refusalInWords('nothing-to-do', { entry: local.target?.entry ?? request.entry ?? '' }, words);
  }
  const result = await plan(request, recommended, surroundings, local, file, plannedOn);
  if (!result.ok) return refusalInWords(result.refusal, result.params, words);
  return {
    ok: true,
    prepared: {
      plan: result.plan,
      client,
      plannedOn,
      mayCreateFolder: file.place !== 'windows-classic',
      recommended,
      recommendation: reason,
      bridge: surroundings.bridge.kind,
      vault: createVault(),
    },
  };
}

function isRepairable(report: Report): boolean {
  return report.findings.some(({ remedies }) => remedies.some(({ kind }) => kind === 'apply'));
}

async function plan(
  request: RepairRequest,
  recommended: EntryStyle,
  surroundings: Surroundings,
  local: LocalDiagnosis,
  file: ConfigFileSeen,
  plannedOn: PresentFile | AbsentFile,
): Promise<PlanResult> {
  const input: RepairInput = {
    file: file.path,
    client: clientOf(file),
    text: plannedOn.state === 'present' ? plannedOn.text : null,
    encoding: plannedOn.state === 'present' && plannedOn.encoding !== 'not-utf8' ? plannedOn.encoding : null,
    platform: surroundings.platform,
    entry: request.entry ?? local.target?.entry ?? null,
    style: request.style ?? styleOf(local) ?? recommended,
    url: request.url,
    token:
      request.connection === null ? null : await keptToken(request.connection, request.url, surroundings),
    headerFile: await headerFileOfEntry(request, local, file, plannedOn),
    connection: request.connection,
    keychainAvailable: await isKeychainAvailable(surroundings),
    bridge: surroundings.bridge,
    backups: await rawBackups(file),
    env: neededByBridges(surroundings),
  };
  const result = planRepair(input);
  if (result.ok || result.refusal !== 'no-token' || request.connection !== null) return result;
  // The entry has no usable token, but the keychain may hold one for it.
  const url = request.url ?? local.target?.endpoint ?? null;
  const token = await keptToken(connectionNameOf(input.entry ?? 'scaigrid'), url, surroundings);
  return token === null ? result : planRepair({ ...input, token });
}

/** With its secrets, for the planner alone. */
async function headerFileOfEntry(
  request: RepairRequest,
  { target }: LocalDiagnosis,
  file: ConfigFileSeen,
  plannedOn: PresentFile | AbsentFile,
): Promise<string | null> {
  const text = plannedOn.state === 'present' ? plannedOn.text : null;
  const entry = request.entry ?? target?.entry ?? null;
  const path = text === null ? null : headerFileOf(text, clientOf(file), entry);
  return path === null ? null : readHeaderFile(path);
}

/** An entry that starts a bridge already stays of that shape. */
function styleOf({ target }: LocalDiagnosis): EntryStyle | null {
  return target?.form === 'mcp-remote' || target?.form === 'ungrey-bridge' ? 'bridge' : null;
}

/** The token of a connection, unless it belongs to another gateway than the one asked for. */
async function keptToken(
  connection: string,
  url: string | null,
  { keychain }: Surroundings,
): Promise<string | null> {
  const kept = await keychain.get(connection, { mayPrompt: true });
  if (!kept.ok || kept.secret === null) return null;
  if (url !== null && hostOf(url) !== hostOf(kept.secret.url)) return null;
  return kept.secret.token;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

async function isKeychainAvailable({ keychain }: Surroundings): Promise<boolean> {
  const list = await keychain.list();
  return list.ok && list.failure === null;
}

/** What a bridge would miss, because Claude Desktop passes only a few variables on. */
function neededByBridges({ env }: Surroundings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = env[name] ?? env[name.toLowerCase()] ?? '';
      return value === '' || holdsPassword(value) ? [] : [[name, value]];
    }),
  );
}

const passedOn = ['NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'NO_PROXY'];

/** A secret is not written into the file: the bridge finds the system's proxy by itself. */
function holdsPassword(value: string): boolean {
  return URL.canParse(value) && new URL(value).password !== '';
}

/** Carries a prepared repair out. `force`: although the client runs. */
export async function applyRepair(
  { plan: planned, client, plannedOn, mayCreateFolder }: PreparedRepair,
  surroundings: Surroundings,
  force: boolean,
): Promise<Extract<ApplyResult, { ok: true }> | Refusal> {
  const result = await applyPlan({
    plan: planned,
    plannedOn,
    mayCreateFolder,
    force,
    ungreyVersion: surroundings.ungreyVersion,
    clientRunning: () => clientInTheWay(client, surroundings),
    storeToken: async ({ connection, url, token }) => {
      const kept = await surroundings.keychain.set(connection, { url, token }, { mayPrompt: true });
      return kept.ok && kept.kept === 'keychain';
    },
  });
  return result.ok ? result : refusalInWords(result.refusal, result.params, surroundings.words);
}
