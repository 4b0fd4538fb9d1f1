import { clientInQuestion } from '../claude-config/judged-file';
import { catalogue } from '../findings/catalogue';
import { findingCodes } from '../findings/codes';
import type { FindingCode } from '../findings/codes';
import type { FindingDraft } from '../findings/finding';
import type { Check, CheckId, Seen, SkipReason, Verdict } from './check';
import type { CheckResult, Finding, Observations } from './diagnosis';
import type { MissedObservation } from './observation';
import type { ObservationId } from './observations';
import { term } from '../findings/said';
import type { Said } from '../findings/said';

/** One check's outcome; kept by id while a run goes on, so that later checks see what became of earlier ones. */
export interface Judged {
  readonly result: CheckResult;
  readonly findings: readonly Finding[];
  /** It was skipped because an earlier check found this; null: it was judged on its own observations. */
  readonly foldedUnder: FindingCode | null;
}

/**
 * Judges every check that can be judged by now and is not in `already`: its observations are there and the checks it
 * comes after are judged, or one of those names its cause. Call again as observations arrive.
 */
export function judgeReady(
  observations: Observations,
  checks: readonly Check[],
  already: ReadonlyMap<CheckId, Judged>,
): readonly Judged[] {
  const selected = new Set(checks.map((check) => check.id));
  const judged = new Map(already);
  const fresh: Judged[] = [];
  for (;;) {
    const next = checks.find(
      (check) => !judged.has(check.id) && isReady(check, observations, judged, selected),
    );
    if (next === undefined) return fresh;
    const outcome = judgeOne(next, observations, judged);
    judged.set(next.id, outcome);
    fresh.push(outcome);
  }
}

/** Judges saved observations at once (replay, tests). A check whose observation is absent is `skipped`. */
export function judge(observations: Observations, checks: readonly Check[]): readonly Judged[] {
  const complete: Record<string, unknown> = { ...observations };
  for (const id of checks.flatMap((check) => check.needs)) {
    complete[id] ??= { ...neverLooked, detail: term('not-in-report', { id }) };
  }
  return judgeReady(complete, checks, new Map());
}

const neverLooked: MissedObservation = {
  state: 'missed',
  reason: 'not-applicable',
  detail: '',
  startedAt: '1970-01-01T00:00:00.000Z',
  durationMs: 0,
};

/** Root causes first: errors, then warnings, then information, each in the path's order; a consequence follows its cause. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const present = new Set(findings.map((finding) => finding.code));
  const ranked = findings
    .map((finding) => withKnownCause(finding, present))
    .sort((a, b) => severityRank(a) - severityRank(b) || codeRank(a.code) - codeRank(b.code));
  const roots = ranked.filter((finding) => finding.causedBy === undefined);
  const ordered: Finding[] = [];
  const place = (finding: Finding): void => {
    if (ordered.includes(finding)) return;
    ordered.push(finding);
    for (const consequence of ranked) if (consequence.causedBy === finding.code) place(consequence);
  };
  roots.forEach(place);
  // Two findings that name each other as cause have no root: keep them all the same.
  ranked.forEach(place);
  return ordered;
}

function withKnownCause(finding: Finding, present: ReadonlySet<FindingCode>): Finding {
  if (finding.causedBy === undefined) return finding;
  if (present.has(finding.causedBy) && finding.causedBy !== finding.code) return finding;
  const { causedBy: _absent, ...root } = finding;
  return root;
}

const severityOrder = ['error', 'warning', 'info'] as const;
const severityRank = (finding: Finding): number => severityOrder.indexOf(finding.severity);
const codeRank = (code: FindingCode): number => findingCodes.indexOf(code);

function isReady(
  check: Check,
  observations: Observations,
  judged: ReadonlyMap<CheckId, Judged>,
  selected: ReadonlySet<CheckId>,
): boolean {
  const before = (check.after ?? []).filter((id) => selected.has(id));
  if (causeAmong(before, judged) !== null) return true;
  return before.every((id) => judged.has(id)) && check.needs.every((id) => observations[id] !== undefined);
}

/** The error that makes judging pointless: of an earlier check, or the one that this was skipped for. */
function causeAmong(before: readonly CheckId[], judged: ReadonlyMap<CheckId, Judged>): FindingCode | null {
  for (const id of before) {
    const earlier = judged.get(id);
    if (earlier === undefined) continue;
    if (earlier.foldedUnder !== null) return earlier.foldedUnder;
    const error = earlier.findings.find((finding) => finding.severity === 'error');
    if (error !== undefined) return error.causedBy ?? error.code;
  }
  return null;
}

function judgeOne(check: Check, observations: Observations, judged: ReadonlyMap<CheckId, Judged>): Judged {
  const cause = causeAmong(check.after ?? [], judged);
  const verdict =
    cause === null
      ? verdictOf(check, observations)
      : ({ status: 'skipped', because: cause, reason: 'caused-by' } as const);
  const durationMs = Math.max(0, ...check.needs.map((id) => observations[id]?.durationMs ?? 0));
  const findings = 'findings' in verdict ? (verdict.findings ?? []) : [];
  return {
    result: {
      id: check.id,
      station: check.station,
      status: verdict.status,
      durationMs,
      because: verdict.status === 'skipped' ? verdict.because : null,
      reason: verdict.status === 'skipped' ? verdict.reason : null,
      detail: verdict.status === 'unknown' ? verdict.detail : null,
    },
    findings: findings.map((draft) => complete(draft, check.id, clientOf(observations))),
    foldedUnder: cause,
  };
}

type CrashVerdict = {
  readonly status: 'unknown';
  readonly detail: Said;
  readonly findings: readonly FindingDraft[];
};

function verdictOf(check: Check, observations: Observations): Verdict | CrashVerdict {
  const seen: Partial<Record<ObservationId, unknown>> = {};
  let unknown: MissedObservation | null = null;
  for (const id of check.needs) {
    const observation = observations[id];
    if (observation === undefined)
      throw new Error(`Check ${check.id} was judged before ${id} was looked at.`);
    if (observation.state === 'seen') {
      seen[id] = observation.value;
      continue;
    }
    const skip = skipReasonOf(observation);
    if (skip !== null) return { status: 'skipped', because: null, reason: skip };
    unknown = observation;
  }
  if (unknown !== null) return { status: 'unknown', detail: unknown.detail };
  try {
    return check.judge(seen as Seen<ObservationId>);
  } catch (error) {
    return {
      status: 'unknown',
      detail: term('check-failed'),
      findings: [
        {
          code: 'ungrey.check-crashed',
          params: { check: check.id },
          evidence: [{ label: 'error', value: error instanceof Error ? error.message : String(error) }],
        },
      ],
    };
  }
}

function skipReasonOf(observation: MissedObservation): SkipReason | null {
  switch (observation.reason) {
    case 'offline':
    case 'no-target':
    case 'not-applicable':
    case 'not-scaigrid':
      return observation.reason;
    case 'timeout':
    case 'cancelled':
    case 'crashed':
    case 'rate-limit':
      return null;
  }
}

/** Null: Claude Desktop, which the words speak of where nothing else is said, or not known. */
function clientOf({ 'config-files': files }: Observations): string | null {
  if (files?.state !== 'seen') return null;
  const { id, name } = clientInQuestion(files.value);
  return id === 'claude-desktop' ? null : name;
}

function complete(draft: FindingDraft, check: CheckId, client: string | null): Finding {
  const facts = catalogue[draft.code];
  const params = client === null ? {} : { params: { ...draft.params, client } };
  return {
    ...draft,
    ...params,
    check,
    severity: draft.severity ?? facts.severity,
    who: draft.who ?? facts.who,
  };
}
