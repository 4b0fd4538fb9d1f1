import { failureKind } from '../../network/failure-kind';
import { isLoopbackHost } from '../../network/loopback';
import { symptomIds } from '../../symptoms/symptoms';
import type { CheckId } from '../../diagnosis/check';
import type { Evidence } from '../../findings/finding';
import type { HttpAttempt, HttpOutcome, HttpSeen } from '../../observations/http';
import type { McpSeen } from '../../observations/mcp';

/** Whatever is complained of, it begins with a connection. */
export const connectionSymptoms = symptomIds.filter((id) => id !== 'everything');

/** The layers of the connection, in the order in which one makes sense after the other. */
export const layers = [
  'net-portal',
  'net-proxy',
  'net-dns',
  'net-tcp',
  'net-tls',
  'net-http',
  'net-redirect',
  'net-mcp',
] as const satisfies readonly CheckId[];

/** The layers under one of them. */
export function layersBefore(layer: (typeof layers)[number]): readonly CheckId[] {
  return layers.slice(0, layers.indexOf(layer));
}

export type Answer = Extract<HttpOutcome, { kind: 'answered' }>;

/** What became of the request to the endpoint over one stack, a redirect followed. */
export function endpointOutcome(http: HttpSeen, stack: HttpAttempt['stack']): HttpOutcome | null {
  return (
    http.attempts.findLast((each) => each.stack === stack && each.purpose === 'endpoint')?.outcome ?? null
  );
}

/** The endpoint's answer over the first way that got one; programs' way before the browser's. Null: no answer. */
export function endpointAnswer(http: HttpSeen): Answer | null {
  const proxied = http.attempts.findLast((each) => each.purpose === 'proxied')?.outcome ?? null;
  const outcomes = [endpointOutcome(http, 'node'), endpointOutcome(http, 'browser'), proxied];
  return outcomes.find((outcome): outcome is Answer => outcome?.kind === 'answered') ?? null;
}

/** Whether programs got an answer, any answer, from the endpoint. */
export function programsGetThrough(http: HttpSeen): boolean {
  return endpointOutcome(http, 'node')?.kind === 'answered';
}

/** A whole session worked: whatever else was seen is no more than a warning. */
export function sessionWorks(mcp: McpSeen): boolean {
  return mcp.toolsList.kind === 'ok';
}

/** The two stacks side by side, where they differ: that the browser gets through and programs do not is evidence. */
export function stackEvidence(http: HttpSeen): readonly Evidence[] {
  const browser = endpointOutcome(http, 'browser');
  const node = endpointOutcome(http, 'node');
  if (browser === null || node === null || inShort(browser) === inShort(node)) return [];
  return [
    { label: 'browser', value: inShort(browser) },
    { label: 'programs', value: inShort(node) },
  ];
}

export function inShort(outcome: HttpOutcome): string {
  return outcome.kind === 'answered' ? `HTTP ${String(outcome.status)}` : outcome.code;
}

/** Host and port of the endpoint, as findings name them. */
export function placeOf(endpoint: string | null): {
  readonly host: string;
  readonly port: number;
  readonly isLoopback: boolean;
} {
  if (endpoint === null || !URL.canParse(endpoint)) return { host: '', port: 0, isLoopback: false };
  const url = new URL(endpoint);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  return { host: url.hostname, port, isLoopback: isLoopbackHost(url.hostname) };
}

export function isHtml(answer: Answer): boolean {
  return (
    answer.contentType?.toLowerCase().startsWith('text/html') === true ||
    /^\s*<(?:!doctype html|html)/i.test(answer.bodyStart)
  );
}

/** The beginning of an answer as evidence: one line, short. */
export function answerEvidence(answer: Answer): readonly Evidence[] {
  const text = answer.bodyStart.replace(/\s+/g, ' ').trim().slice(0, 200);
  return [
    { label: 'status', value: String(answer.status) },
    ...(text === '' ? [] : [{ label: 'answer', value: text } as const]),
  ];
}

/** Spread into a finding: the id by which the gateway's people find the request. */
export function withRequestId(requestId: string | null): { readonly requestId?: string } {
  return requestId === null ? {} : { requestId };
}

export function failedKind(outcome: HttpOutcome | null): ReturnType<typeof failureKind> | null {
  return outcome?.kind === 'failed' ? failureKind(outcome.code) : null;
}
