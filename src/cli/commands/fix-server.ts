import { resolve } from 'node:path';
import { requestFor } from '../../core/diagnosis/request';
import { diagnose } from '../../workflows/diagnose';
import type { DiagnoseOutcome } from '../../workflows/diagnose';
import type { Surroundings } from '../../workflows/surroundings';
import { symptomFrom } from '../arguments';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { givenToken } from '../given-token';
import type { TokenOptions } from '../given-token';
import { lookOf } from '../print/look';
import { plainText } from '../print/plain-text';
import { reportAsText } from '../print/report-text';
import { confirm } from '../prompt';
import { printJson, printLine, UsageError } from '../terminal';
import type { Terminal } from '../terminal';
import type { Say } from '../words';
import { plannedChange, plannedUndo } from './server-change';
import type { ServerChange, ServerResult } from './server-change';

export interface FixServerOptions extends TokenOptions {
  readonly symptom?: string | undefined;
  readonly tool?: string | undefined;
  readonly config?: string | undefined;
  readonly entry?: string | undefined;
  readonly url?: string | undefined;
  readonly undo?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly yes?: boolean | undefined;
  readonly json?: boolean | undefined;
}

const nothing: ServerResult = {
  schema: 'ungrey.fix-server/1',
  action: null,
  module: null,
  requests: [],
  applied: false,
  verified: null,
  tools: [],
  messages: [],
  requestId: null,
  refusal: null,
};

/**
 * `ungrey fix --symptom ID`: what a request to the gateway mends. It is shown first, sent on a yes, and looked at over MCP
 * afterwards; `--undo` takes an enabled module back.
 */
export async function fixServer(
  options: FixServerOptions,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say } = terminal;
  const isJson = options.json === true;
  const print = (result: ServerResult, text: string): void => {
    if (isJson) printJson(terminal, result);
    else printLine(terminal, plainText(text));
  };
  const cancel = new AbortController();
  const stop = (): void => cancel.abort();
  process.once('SIGINT', stop);
  try {
    const outcome = await look(options, surroundings, terminal, cancel.signal);
    const planned =
      options.undo === true
        ? plannedUndo(outcome, options.tool ?? null, terminal)
        : plannedChange(outcome, terminal);
    if (!planned.ok) return tellRefusal(planned, outcome, print, isJson ? null : terminal);
    const { change } = planned;
    const { action, module, requests } = change;
    const shown: ServerResult = { ...nothing, action, module, requests };
    if (options['dry-run'] === true) {
      print(shown, asText(change, say));
      return exitCodes.ok;
    }
    if (!isJson) printLine(terminal, plainText(asText(change, say)));
    if (options.yes !== true && !(await confirm(terminal, say('ask.send')))) {
      printLine(terminal, say('fix.gateway.not-sent'));
      return exitCodes.problems;
    }
    const done = await change.carryOut(surroundings, cancel.signal);
    print({ ...shown, ...done }, [...done.messages, ...change.after(done)].join('\n'));
    return done.verified === 'fixed' ? exitCodes.ok : exitCodes.problems;
  } finally {
    process.off('SIGINT', stop);
  }
}

async function look(
  options: FixServerOptions,
  surroundings: Surroundings,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<DiagnoseOutcome> {
  if (options.yes !== true && options['dry-run'] !== true && options['token-stdin'] === true)
    throw new UsageError('usage.stdin-nobody-to-ask');
  const { config, entry, url, tool } = options;
  return diagnose({
    request: requestFor(symptomFrom(options.symptom, 'everything'), {
      configFiles: config === undefined ? [] : [resolve(config)],
      entry: entry ?? null,
      url: url ?? null,
      tool: tool ?? null,
    }),
    token: await givenToken(options, terminal),
    surroundings,
    signal,
    onEvent: () => undefined,
  });
}

/** Nothing that a request could mend: then what is wrong, and who can mend it, is what the person needs. */
function tellRefusal(
  refusal: { readonly code: string; readonly message: string },
  { report }: DiagnoseOutcome,
  print: (result: ServerResult, text: string) => void,
  terminal: Terminal | null,
): ExitCode {
  const { code, message } = refusal;
  print({ ...nothing, refusal: { code, message } }, message);
  const isWell = report.summary.status === 'healthy';
  if (terminal !== null && !isWell)
    printLine(terminal, `\n${reportAsText(report, lookOf(terminal), terminal.say)}`);
  return isWell ? exitCodes.ok : exitCodes.problems;
}

function asText({ title, requests }: ServerChange, say: Say): string {
  return [
    title,
    ...requests.flatMap(({ method, url, body, curl }) => [
      '',
      `  ${method} ${url}`,
      ...(body === null ? [] : [`  ${body}`]),
      '',
      `  ${say('fix.gateway.shell')}`,
      `  ${curl}`,
    ]),
    '',
  ].join('\n');
}
