import { clipboard } from 'electron';
import { seenValue } from '../../core/diagnosis/observation';
import { latencyBugText } from '../../core/latency/bug-text';
import { compareLanes } from '../../core/latency/compare-lanes';
import type { LatencySeen } from '../../core/observations/latency';
import type { LatencyEvent, LatencyPicture } from '../../shared/ipc/latency';
import type { DiagnoseOutcome } from '../../workflows/diagnose';
import { sendEvent } from '../ipc/register';
import type { Handlers } from '../ipc/register';
import { SentenceForPeople } from '../ipc/sentence-for-people';
import type { Services } from '../services';
import { startMeasurement } from './measurements';

export function latencyHandlers(services: Services): Pick<Handlers, 'latency.start' | 'latency.copy'> {
  let latest: { readonly jobId: string; readonly bugText: string } | null = null;
  return {
    'latency.copy': async ({ jobId }) => {
      if (latest?.jobId !== jobId) throw new SentenceForPeople(services.speech.say('measurement.forgotten'));
      // Newer Electrons answer with a promise.
      await clipboard.writeText(latest.bugText);
      return {};
    },
    'latency.start': ({ jobId, target, tool, toolArguments }, sender) => {
      const send = (event: LatencyEvent): void => sendEvent(sender, 'latency.event', { jobId, event });
      startMeasurement(services, jobId, {
        measurement: {
          symptom: 'high-latency',
          checks: ['latency'],
          target,
          asked: { tool, toolArguments, timeoutMs: null },
        },
        onLooking: (what) => send({ type: 'looking', what }),
        onTold: (event) => {
          if (event.probe === 'latency') send({ type: 'seen', picture: pictureOf(event.value) });
        },
        onEnded: ({ stopped, findings, unknown, outcome }) => {
          const seen = seenValue(outcome.diagnosis.observations.latency);
          const bugText = seen === null ? null : bugTextOf(seen, outcome, services);
          latest = bugText === null ? null : { jobId, bugText };
          const picture = seen === null ? null : pictureOf(seen);
          send({ type: 'ended', stopped, findings, unknown, picture, bugText });
        },
        onFailed: (message) => send({ type: 'failed', message }),
      });
      return {};
    },
  };
}

function pictureOf(seen: LatencySeen): LatencyPicture {
  const { warm, cold, excess } = compareLanes(seen.samples);
  return { ...seen, samples: [...seen.samples], warm, cold, excess };
}

function bugTextOf(
  seen: LatencySeen,
  { diagnosis }: DiagnoseOutcome,
  { surroundings }: Services,
): string | null {
  return latencyBugText(seen, compareLanes(seen.samples), {
    endpoint: seenValue(diagnosis.observations.target)?.endpoint ?? '',
    version: surroundings.ungreyVersion,
    at: diagnosis.finishedAt,
  });
}
