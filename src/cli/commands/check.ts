import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DiagnosisEvent } from '../../core/diagnosis/diagnosis';
import type { Words } from '../../core/words/words';
import { diagnose } from '../../workflows/diagnose';
import { clientFrom, millisecondsFrom, parse, symptomFrom } from '../arguments';
import { exitCodeOf } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { givenToken, tokenOptions } from '../given-token';
import { reportAsText } from '../print/report-text';
import { lookOf } from '../print/look';
import { cliSurroundings } from '../surroundings';
import { visibleJson } from '../../core/text/visible-text';
import { printJson, printLine, UsageError } from '../terminal';
import type { Terminal } from '../terminal';
import type { Say } from '../words';

/** `ungrey check`: diagnoses, and says what is wrong and what to do. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { say, words } = terminal;
  const { values } = parse(args, {
    symptom: { type: 'string' },
    config: { type: 'string', multiple: true },
    client: { type: 'string' },
    entry: { type: 'string' },
    logs: { type: 'string' },
    url: { type: 'string' },
    ...tokenOptions,
    tool: { type: 'string' },
    args: { type: 'string' },
    timeout: { type: 'string' },
    offline: { type: 'boolean' },
    json: { type: 'boolean' },
    report: { type: 'string' },
  });
  requireJson(values.args);
  const token = await givenToken(values, terminal);
  const surroundings = cliSurroundings(terminal);
  const cancel = new AbortController();
  const stop = (): void => cancel.abort();
  process.once('SIGINT', stop);
  const progress = values.json === true ? null : progressOn(terminal);
  try {
    const { report } = await diagnose({
      request: {
        symptom: symptomFrom(values.symptom, 'everything'),
        configFiles: (values.config ?? []).map((file) => resolve(file)),
        client: clientFrom(values.client),
        entry: values.entry ?? null,
        url: values.url ?? null,
        connection: null,
        logsFolder: values.logs === undefined ? null : resolve(values.logs),
        tool: values.tool ?? null,
        toolArguments: values.args ?? null,
        offline: values.offline ?? false,
        timeoutMs: millisecondsFrom(values.timeout),
      },
      token,
      surroundings,
      signal: cancel.signal,
      onEvent: (event) => {
        if (event.type === 'slow') progress?.say(say('check.slow', { what: words.probes[event.probe] }));
        if (event.type === 'told') progress?.say(progressInWords(event, words, say));
      },
    });
    progress?.clear();
    if (values.report !== undefined) await writeReport(values.report, report);
    if (values.json === true) printJson(terminal, report);
    else printLine(terminal, reportAsText(report, lookOf(terminal), say));
    return exitCodeOf(report);
  } finally {
    process.off('SIGINT', stop);
    surroundings.keychain.close();
  }
}

function requireJson(text: string | undefined): void {
  if (text === undefined) return;
  try {
    JSON.parse(text);
  } catch {
    throw new UsageError('usage.args');
  }
}

async function writeReport(file: string, report: unknown): Promise<void> {
  try {
    await writeFile(resolve(file), visibleJson(report), { mode: 0o600 });
  } catch (error) {
    throw new UsageError('check.report-unwritable', {
      file,
      error: error instanceof Error ? error.message : String(error),
    });
  }
}

/** How far a long look is. Ctrl+C ends it with what it has by then. */
export function progressInWords(
  event: Extract<DiagnosisEvent, { type: 'told' }>,
  words: Words,
  say: Say,
): string {
  const what = words.probes[event.probe];
  switch (event.probe) {
    case 'hold': {
      const { quiet, kept, plannedMs = 0 } = event.value;
      const ms = quiet.kind === 'held' ? quiet.ms : kept?.kind === 'open' ? kept.ms : 0;
      return say('check.holding', { what, seconds: wholeSeconds(ms), of: wholeSeconds(plannedMs) });
    }
    case 'latency': {
      const count = event.value.samples.length;
      return say(count === 1 ? 'check.sampling_one' : 'check.sampling_other', { what, count });
    }
    default:
      return say('check.slow', { what });
  }
}

const wholeSeconds = (ms: number): number => Math.floor(ms / 1000);

interface Progress {
  say(text: string): void;
  clear(): void;
}

/** One line on stderr that overwrites itself; nothing where nobody watches. */
function progressOn({ stderr }: Terminal): Progress | null {
  if (!stderr.isTTY) return null;
  return {
    say: (text) => void stderr.write(`\r\u001B[K${text}`),
    clear: () => void stderr.write('\r\u001B[K'),
  };
}
