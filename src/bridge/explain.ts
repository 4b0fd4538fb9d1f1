import { requestFor } from '../core/diagnosis/request';
import { catalogue } from '../core/findings/catalogue';
import type { FindingDraft } from '../core/findings/finding';
import type { ReportFinding } from '../core/report/schema';
import { findingInWords } from '../core/words/finding-in-words';
import type { Keychain } from '../keychain/keychain';
import { diagnose } from '../workflows/diagnose';
import type { Surroundings } from '../workflows/surroundings';
import type { Explainable } from './bridge';
import { codeOfProblem, type Problem } from './problem';
import { failure } from '../keychain/failure';
import { failureInWords } from '../keychain/failure-in-words';
import type { Credentials } from './token-source';
import type { BridgeWords } from './words';

export interface ExplainOptions extends Explainable {
  readonly connection: string;
  /** The time of performance.now() at which the answer must be there. */
  readonly deadline: number;
  readonly surroundings: Omit<Surroundings, 'keychain' | 'bridge'>;
  readonly words: BridgeWords;
}

/** Left for what comes after the last look. */
const judgingMs = 200;
const shortestMs = 300;

/** What is wrong and what to do, in the words of the finding that a diagnosis comes to. */
export async function explain(options: ExplainOptions): Promise<string> {
  const { problem, credentials, words } = options;
  const own = problem === null ? null : ownFinding(problem, options);
  if (credentials === null) return own === null ? words.nothingWrong : textOf(own, words);
  const { found, isComplete } = await diagnosed(options, credentials);
  // What could not be looked at in time did not answer in time.
  const finding = found ?? own ?? (isComplete ? null : ownFinding(noAnswer, options));
  return finding === null ? words.nothingWrong : textOf(finding, words);
}

const noAnswer: Problem = { kind: 'transport', code: 'timeout', reached: true };

async function diagnosed(
  { connection, surroundings, deadline }: ExplainOptions,
  credentials: Credentials,
): Promise<{ readonly found: ReportFinding | null; readonly isComplete: boolean }> {
  const stop = new AbortController();
  const wholeMs = Math.max(shortestMs, deadline - performance.now());
  const timer = setTimeout(() => stop.abort(), wholeMs);
  try {
    const { report } = await diagnose({
      request: requestFor('everything', {
        url: credentials.endpoint.href,
        connection,
        timeoutMs: wholeMs - judgingMs,
      }),
      // The file and its entry have done their part: they started this program.
      stations: ['network', 'sign-in'],
      token: credentials.token,
      surroundings: {
        ...surroundings,
        keychain: holding(connection, credentials),
        // A program for repairs, which a diagnosis does not make.
        bridge: { kind: 'mcp-remote' },
      },
      signal: stop.signal,
      onEvent: () => undefined,
    });
    return {
      found: report.findings.find(({ severity }) => severity === 'error') ?? null,
      isComplete: report.summary.status !== 'incomplete',
    };
  } finally {
    clearTimeout(timer);
  }
}

/** The keychain as the bridge has read it already: it is not asked again, and nobody is asked to unlock it. */
function holding(connection: string, { endpoint, token }: Credentials): Keychain {
  const secret = { url: endpoint.href, token };
  const refused = () => Promise.resolve(failure('failed', 'closed'));
  return {
    get: () => Promise.resolve({ ok: true, secret }),
    list: () => Promise.resolve({ ok: true, connections: [{ connection, ...secret }], failure: null }),
    set: refused,
    delete: refused,
    close: () => undefined,
  };
}

/** For what a diagnosis cannot see in so short a time, or need not look at. */
function ownFinding(problem: Problem, options: ExplainOptions): ReportFinding {
  const code = codeOfProblem(problem);
  const { severity, who } = catalogue[code];
  return findingInWords(
    { ...draftOf(problem, options), code, evidence: [], check: 'net-http', severity, who },
    options.surroundings.words,
  );
}

function draftOf(
  problem: Problem,
  { connection, credentials, surroundings: { words } }: ExplainOptions,
): Pick<FindingDraft, 'params' | 'variant' | 'remedies' | 'requestId'> {
  const endpoint = credentials?.endpoint;
  const port = endpoint === undefined ? '' : endpoint.port || (endpoint.protocol === 'https:' ? 443 : 80);
  const params = { connection, host: endpoint?.hostname ?? '', port, url: endpoint?.href ?? '' };
  switch (problem.kind) {
    case 'transport':
      if (problem.code === 'timeout') return { params, variant: 'answer' };
      return problem.reached ? { params, variant: 'cut' } : { params };
    case 'status':
      return {
        params: { ...params, status: problem.status, seconds: problem.retryAfterSeconds ?? 60 },
        ...(problem.status === 403 ? { variant: 'forbidden' } : {}),
        ...(problem.requestId === null ? {} : { requestId: problem.requestId }),
      };
    case 'not-mcp':
      return { params: { ...params, status: problem.status } };
    case 'no-token':
      return {
        params,
        ...(problem.variable === null ? { variant: 'keychain' } : {}),
        remedies: ['new-token'],
      };
    case 'url':
      return { params: { ...params, url: problem.url } };
    case 'other-host':
      return { params: { ...params, kept: problem.kept, host: problem.asked }, variant: 'kept-elsewhere' };
    case 'keychain':
      return { params: { ...params, message: failureInWords(problem.failure, words) }, variant: 'needed' };
    case 'refused':
      return { params };
  }
}

function textOf(
  { code, title, explanation, remedies, requestId }: ReportFinding,
  words: BridgeWords,
): string {
  const steps = remedies.flatMap((remedy) => [
    `${remedy.title}:`,
    ...remedy.steps.map((step) => `- ${step}`),
  ]);
  return [
    `${title}.`,
    explanation,
    ...(steps.length === 0 ? [] : ['', words.whatToDo, ...steps]),
    '',
    `${requestId === null ? words.finding(code) : words.findingWithId(code, requestId)}. ${words.keepsTrying}`,
  ].join('\n');
}
