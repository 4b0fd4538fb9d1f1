import type { DiagnosisEvent } from '../../core/diagnosis/diagnosis';
import { checkInWords, clientParam } from '../../core/report/build-report';
import type { ClientParam } from '../../core/report/build-report';
import { fill } from '../../core/words/fill';
import type { Words } from '../../core/words/words';
import { findingInWords } from '../../core/words/finding-in-words';
import type { ReportFinding } from '../../core/report/schema';
import type { RunEvent } from '../../shared/ipc/contract';
import { diagnose } from '../../workflows/diagnose';
import { fileThatIsRead } from '../../workflows/diagnose-locally';
import { sendEvent } from '../ipc/register';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

/** What a repair may have changed: looked at again to prove that it helped. */
const changedByRepair = [
  'request',
  'config-files',
  'client-process',
  'client-logs',
  'keychain',
  'launch-command',
] as const;

export function runHandlers({
  surroundings,
  runs,
  speech,
  tellEnd,
}: Services): Pick<Handlers, 'run.start' | 'run.cancel'> {
  return {
    'run.cancel': ({ runId }) => {
      runs.cancel(runId);
      return {};
    },
    'run.start': async (input, sender) => {
      const { symptom, client, configFile, entry, url, connection, tool, toolArguments, after } = input;
      const { runId, signal } = runs.open();
      const told = tellEnd('run');
      const send = (event: RunEvent): void => sendEvent(sender, 'run.event', { runId, event });
      const earlier = after === null ? null : runs.outcomeOf(after);
      const configFiles = configFile === null || (await isReadFile(configFile)) ? [] : [configFile];
      const past: DiagnosisEvent[] = [];
      const inWords = eventsInWords(send, () => speech.words, clientParam({ client }));
      runs.tells(runId, (words) => {
        const said: RunEvent[] = [];
        past.forEach(
          eventsInWords(
            (event) => said.push(event),
            () => words,
            clientParam({ client }),
          ),
        );
        return said;
      });
      // The window learns the run's id before the first event.
      setImmediate(() => {
        diagnose({
          request: {
            symptom,
            client,
            configFiles,
            entry,
            url,
            connection,
            logsFolder: null,
            tool,
            toolArguments,
            offline: false,
            timeoutMs: null,
          },
          token: null,
          surroundings,
          signal,
          onEvent: (event) => {
            if (event.type !== 'told' && event.type !== 'looked') past.push(event);
            inWords(event);
          },
          ...(earlier === null ? {} : { earlier: { outcome: earlier, lookAgain: changedByRepair } }),
        }).then(
          (outcome) => {
            runs.finish(runId, outcome);
            told(outcome.diagnosis.cancelled);
            send({ type: 'finished', cancelled: outcome.diagnosis.cancelled, report: outcome.report });
          },
          () => send({ type: 'failed', message: speech.say('run.failed') }),
        );
      });
      return { runId };
    },
  };

  async function isReadFile(file: string): Promise<boolean> {
    return (await fileThatIsRead(surroundings)) === file;
  }
}

function eventsInWords(
  send: (event: RunEvent) => void,
  wordsNow: () => Words,
  client: ClientParam,
): (event: DiagnosisEvent) => void {
  const findings: ReportFinding[] = [];
  return (event) => {
    // The language can change while a run goes on.
    const words = wordsNow();
    switch (event.type) {
      case 'started':
        send({
          type: 'started',
          checks: event.checks.map(({ id, station }) => ({
            id,
            station,
            title: fill(words.checks[id], { ...client }),
          })),
        });
        return;
      case 'looking':
        send({ type: 'looking', what: words.probes[event.probe] });
        return;
      case 'slow':
        send({ type: 'slow', what: words.probes[event.probe], elapsedMs: event.elapsedMs });
        return;
      case 'told':
      case 'looked':
        return;
      case 'judged': {
        const inWords = event.findings.map((finding) => findingInWords(finding, words));
        findings.push(...inWords);
        send({
          type: 'judged',
          result: checkInWords(event.result, findings, words, client),
          findings: inWords,
        });
      }
    }
  };
}
