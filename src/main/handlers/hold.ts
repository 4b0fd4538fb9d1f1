import { seenValue } from '../../core/diagnosis/observation';
import { limits } from '../../core/checks/connection/known-limits';
import { median } from '../../core/latency/statistics';
import type { HoldSeen, KeptSeen, QuietSeen } from '../../core/observations/hold';
import type { ToolCallSeen } from '../../core/observations/tool-call';
import type { HoldEvent, HoldLane, HoldPicture } from '../../shared/ipc/hold';
import { sendEvent } from '../ipc/register';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';
import { startMeasurement } from './measurements';

/** Added to what a person is ready to wait, so that a limit of exactly that many seconds shows itself. */
const beyondMs = 10_000;

export function holdHandlers(services: Services): Pick<Handlers, 'hold.start'> {
  return {
    'hold.start': ({ jobId, seconds, target, tool, toolArguments }, sender) => {
      const told = services.tellEnd('hold');
      const send = (event: HoldEvent): void => sendEvent(sender, 'hold.event', { jobId, event });
      let hold: HoldSeen | null = null;
      let call: ToolCallSeen | null = null;
      const picture = (): HoldPicture | null => (hold === null ? null : pictureOf(hold, call));
      startMeasurement(services, jobId, {
        measurement: {
          symptom: 'connection-drops',
          checks: [
            'connection-stable',
            'connection-idle',
            ...(tool === null ? [] : (['connection-call-length', 'tool-arguments'] as const)),
          ],
          target,
          asked: { tool, toolArguments, timeoutMs: seconds * 1000 + beyondMs },
        },
        onLooking: (what) => send({ type: 'looking', what }),
        onTold: (event) => {
          if (event.probe === 'hold') hold = event.value;
          if (event.probe === 'tool-call') call = event.value;
          const seen = picture();
          if (seen !== null) send({ type: 'seen', picture: seen });
        },
        onEnded: ({ stopped, findings, unknown, outcome }) => {
          hold = seenValue(outcome.diagnosis.observations.hold) ?? hold;
          call = seenValue(outcome.diagnosis.observations['tool-call']) ?? call;
          told(stopped);
          send({ type: 'ended', stopped, findings, unknown, picture: picture() });
        },
        onFailed: (message) => send({ type: 'failed', message }),
      });
      return {};
    },
  };
}

function pictureOf(hold: HoldSeen, call: ToolCallSeen | null): HoldPicture {
  const worked = hold.connects.filter(({ failure }) => failure === null);
  return {
    plannedMs: hold.plannedMs ?? 0,
    limits: limits.map(({ seconds }) => seconds),
    lanes: [streamLane(hold.quiet), ...keptLane(hold.kept ?? null), ...(call === null ? [] : callLane(call))],
    connects: {
      worked: worked.length,
      made: hold.connects.length,
      medianMs: worked.length === 0 ? null : median(worked.map(({ durationMs }) => durationMs)),
    },
    reconnectMs: hold.reconnect?.failure === null ? hold.reconnect.durationMs : null,
  };
}

function streamLane(quiet: QuietSeen): HoldLane {
  switch (quiet.kind) {
    case 'held':
      return { id: 'stream', state: 'open', ms: quiet.ms };
    case 'cut':
      return { id: 'stream', state: 'cut', ms: quiet.ms };
    case 'not-offered':
      return { id: 'stream', state: 'none', ms: 0 };
    case 'not-begun':
      return { id: 'stream', state: 'waiting', ms: 0 };
  }
}

function keptLane(kept: KeptSeen | null): readonly HoldLane[] {
  switch (kept?.kind) {
    case 'open':
      return [{ id: 'kept', state: kept.answered === false ? 'silent' : 'open', ms: kept.ms }];
    case 'closed':
      return [{ id: 'kept', state: 'closed', ms: kept.ms }];
    case 'not-kept':
      return [{ id: 'kept', state: 'none', ms: 0 }];
    case undefined:
      return [];
  }
}

function callLane({ call }: ToolCallSeen): readonly HoldLane[] {
  switch (call.kind) {
    case 'not-called':
      return [];
    case 'unfinished':
      return [{ id: 'call', state: 'open', ms: call.waitedMs }];
    case 'result':
    case 'tool-error':
      return [{ id: 'call', state: 'answered', ms: call.durationMs }];
    case 'failed':
      return [{ id: 'call', state: 'failed', ms: call.durationMs }];
  }
}
