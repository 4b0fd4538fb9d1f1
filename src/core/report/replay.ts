import { requestFor } from '../diagnosis/request';
import type { Check } from '../diagnosis/check';
import type { Observations } from '../diagnosis/diagnosis';
import { judge, orderFindings } from '../diagnosis/judge';
import type { DiagnosisRequest } from '../diagnosis/request';
import { checksOfSymptom } from '../symptoms/checks-of-symptom';
import type { Words } from '../words/words';
import { buildReport } from './build-report';
import { readReport } from './read-report';
import type { NoReport } from './read-report';
import type { Report } from './schema';

export type Replayed = { readonly ok: true; readonly writtenBy: string; readonly report: Report } | NoReport;

/** Reads a saved report and judges its observations again, with the rules of this version. Nothing is looked at. */
export function replayText(text: string, checks: readonly Check[], version: string, words: Words): Replayed {
  const read = readReport(text);
  if (!read.ok) return read;
  try {
    const report = replay(read.report, checks, version, words);
    return { ok: true, writtenBy: read.report.ungrey.version, report };
  } catch {
    // The schema leaves the observations open; rules that meet others than those of a probe fail in their own ways.
    return { ok: false, reason: 'other-schema', where: 'observations' };
  }
}

function replay(report: Report, checks: readonly Check[], version: string, words: Words): Report {
  const observations = report.observations as Observations;
  const judged = judge(observations, checksOfSymptom(report.symptom, checks));
  const request = observations.request?.state === 'seen' ? observations.request.value : emptyRequest(report);
  return buildReport(
    {
      startedAt: report.startedAt,
      finishedAt: report.finishedAt,
      cancelled: false,
      observations,
      results: judged.map((outcome) => outcome.result),
      findings: orderFindings(judged.flatMap((outcome) => outcome.findings)),
    },
    request,
    version,
    words,
  );
}

function emptyRequest(report: Report): DiagnosisRequest {
  return requestFor(report.symptom);
}
