import { clients } from '../clients';
import type { ClientId } from '../clients/client';
import { isScaiGrid } from '../network/is-scaigrid';
import { requestIdsSeen } from '../network/request-ids-seen';
import type { Diagnosis, CheckResult } from '../diagnosis/diagnosis';
import type { MachineSeen } from '../observations/machine';
import type { Words } from '../words/words';
import { fill } from '../words/fill';
import { fillForms } from '../words/forms';
import { visibleText } from '../text/visible-text';
import { inWords } from '../words/in-words';
import { findingInWords } from '../words/finding-in-words';
import { symptomGroups } from '../symptoms/symptoms';
import type { SymptomId } from '../symptoms/symptoms';
import type { DiagnosisRequest } from '../diagnosis/request';
import { seenValue } from '../diagnosis/observation';
import type { Target } from '../diagnosis/target';
import type { Report, ReportCheck, ReportFinding } from './schema';

/** The report of a diagnosis, in words. Share-safe, because everything in a diagnosis is. */
export function buildReport(
  diagnosis: Diagnosis,
  request: DiagnosisRequest,
  version: string,
  words: Words,
): Report {
  const findings = diagnosis.findings.map((finding) => findingInWords(finding, words));
  const counts = countStatuses(diagnosis.results);
  const target = seenValue<Target>(diagnosis.observations.target);
  const machine = seenValue<MachineSeen>(diagnosis.observations.machine);
  const firstFix = findings.find((finding) => finding.severity !== 'info') ?? null;
  const status = statusOf(findings, counts);
  return {
    schema: 'ungrey.report/1',
    startedAt: diagnosis.startedAt,
    finishedAt: diagnosis.finishedAt,
    ungrey: { version },
    system: {
      os: machine === null ? 'unknown' : `${machine.platform} ${machine.osRelease}`,
      arch: machine?.arch ?? 'unknown',
    },
    symptom: request.symptom,
    target: {
      configFile: target?.configFile ?? null,
      entry: target?.entry ?? null,
      url: target?.writtenUrl ?? target?.endpoint ?? null,
      tokenKind: target?.token?.kind ?? 'none',
    },
    summary: {
      status,
      headline: headlineOf(status, firstFix, findings, counts, diagnosis, request, words),
      firstFix: firstFix?.code ?? null,
      counts,
    },
    checks: diagnosis.results.map((result) => checkInWords(result, findings, words, clientParam(target))),
    findings,
    observations: diagnosis.observations,
    requestIds: requestIdsOf(diagnosis),
  };
}

/** The name of the client, where it is another than Claude Desktop. */
export interface ClientParam {
  readonly client?: string;
}

export function clientParam(target: { readonly client?: ClientId | undefined } | null): ClientParam {
  return target?.client === undefined ? {} : { client: clients[target.client].name };
}

export type StatusCounts = Report['summary']['counts'];

/** A check's result with its title, and in words why it was skipped or could not look. */
export function checkInWords(
  result: CheckResult,
  findings: readonly ReportFinding[],
  words: Words,
  client: ClientParam = {},
): ReportCheck {
  const cause = findings.find((finding) => finding.code === result.because);
  return {
    id: result.id,
    title: fill(words.checks[result.id], { ...client }),
    station: result.station,
    status: result.status,
    durationMs: Math.round(result.durationMs),
    because: result.because,
    detail:
      result.reason === null
        ? result.detail === null
          ? null
          : visibleText(inWords(result.detail, words))
        : fill(words.skip[result.reason], { title: cause?.title ?? titleOf(result, words) }),
  };
}

/** Of a cause that this run did not look for itself. */
function titleOf({ because }: CheckResult, words: Words): string {
  return because === null ? '' : fillForms(words.findings[because].title, {}, words.language);
}

function countStatuses(results: readonly CheckResult[]): StatusCounts {
  const counts = { passed: 0, failed: 0, warning: 0, skipped: 0, unknown: 0 };
  for (const result of results) counts[result.status] += 1;
  return counts;
}

function statusOf(findings: readonly ReportFinding[], counts: StatusCounts): Report['summary']['status'] {
  if (findings.some((finding) => finding.severity === 'error')) return 'problems';
  // Nothing that was looked at is no proof that anything works.
  return counts.unknown > 0 || counts.passed === 0 ? 'incomplete' : 'healthy';
}

function headlineOf(
  status: Report['summary']['status'],
  firstFix: ReportFinding | null,
  findings: readonly ReportFinding[],
  counts: StatusCounts,
  diagnosis: Diagnosis,
  request: DiagnosisRequest,
  words: Words,
): string {
  const total = diagnosis.results.length;
  const title = firstFix?.title ?? '';
  if (status === 'problems') return title;
  if (status === 'incomplete') {
    if (!diagnosis.cancelled && counts.unknown === 0) return fill(words.summary['nothing-seen'], { total });
    const text = diagnosis.cancelled ? words.summary.cancelled : words.summary.incomplete;
    return fillForms(text, { count: counts.unknown, total }, words.language);
  }
  if (request.offline) return words.summary['healthy-offline'];
  if (firstFix !== null) return fill(words.summary['healthy-with-warnings'], { title });
  const server = otherServer(diagnosis);
  if (server !== null) return fill(words.summary['healthy-elsewhere'], { server });
  if (request.symptom === 'something-else') return words.summary['healthy-something-else'];
  const answer = answerTo(request.symptom, findings);
  return answer === null
    ? words.summary.healthy
    : fill(words.summary['healthy-with-answer'], { title: answer.title });
}

/** The name of an MCP server that is not ScaiGrid; null: it is, or there was no session. */
function otherServer({ observations }: Diagnosis): string | null {
  const mcp = seenValue(observations.mcp);
  return mcp?.initialize.kind === 'ok' && !isScaiGrid(mcp) ? mcp.initialize.value.serverName : null;
}

/** What was found is no problem, and yet it answers what was asked; null: nothing does, or the connection was all that was asked about. */
function answerTo(symptom: SymptomId, findings: readonly ReportFinding[]): ReportFinding | null {
  if (symptomGroups[symptom] === 'connecting') return null;
  return findings.find(({ section }) => section === symptom) ?? null;
}

function requestIdsOf({ findings, observations }: Diagnosis): string[] {
  const seen = requestIdsSeen(seenValue(observations.http), seenValue(observations.mcp));
  const named = findings.flatMap(({ requestId }) => (requestId === undefined ? [] : [requestId]));
  return [...new Set([...seen.map(({ requestId }) => requestId), ...named])];
}
