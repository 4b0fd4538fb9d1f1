import { useCallback, useEffect, useRef, useState } from 'react';
import type { HoldEvent } from '../../../../shared/ipc/hold';
import type { LatencyEvent } from '../../../../shared/ipc/latency';
import { invoke, sentenceOf } from '../../../bridge/ungrey';

interface EventsOf {
  readonly 'hold.event': HoldEvent;
  readonly 'latency.event': LatencyEvent;
}
type PictureOf<Name extends keyof EventsOf> = Extract<EventsOf[Name], { type: 'seen' }>['picture'];
type EndOf<Name extends keyof EventsOf> = Extract<EventsOf[Name], { type: 'ended' }>;

/** One measurement: what was seen of it so far stays, however it ends. */
export interface Measuring<Name extends keyof EventsOf> {
  readonly phase: 'idle' | 'running' | 'stopping' | 'ended' | 'failed';
  /** What is looked at before it can begin, in words. */
  readonly looking: string | null;
  readonly picture: PictureOf<Name> | null;
  readonly end: EndOf<Name> | null;
  /** Of `failed`: a sentence for people. */
  readonly message: string | null;
  readonly jobId: string | null;
}

const idle = { phase: 'idle', looking: null, picture: null, end: null, message: null, jobId: null } as const;

/** Follows one measurement at a time. It is stopped when the instrument is left. */
export function useMeasurement<Name extends keyof EventsOf>(
  name: Name,
): {
  readonly measuring: Measuring<Name>;
  readonly start: (begin: (jobId: string) => Promise<unknown>) => void;
  readonly stop: () => void;
} {
  const [measuring, setMeasuring] = useState<Measuring<Name>>(idle);
  const job = useRef<string | null>(null);

  useEffect(() => {
    const forget = window.ungrey.on(name, ({ jobId, event }) => {
      if (jobId !== job.current) return;
      setMeasuring((before) => afterEvent(before, event as EventsOf[Name]));
    });
    return () => {
      forget();
      if (job.current !== null) cancel(job.current);
    };
  }, [name]);

  const start = useCallback((begin: (jobId: string) => Promise<unknown>) => {
    const jobId = crypto.randomUUID();
    job.current = jobId;
    setMeasuring({ ...idle, phase: 'running', jobId });
    begin(jobId).catch((error: unknown) =>
      setMeasuring({ ...idle, phase: 'failed', message: sentenceOf(error) }),
    );
  }, []);
  const stop = useCallback(() => {
    if (job.current === null) return;
    setMeasuring((before) => (before.phase === 'running' ? { ...before, phase: 'stopping' } : before));
    cancel(job.current);
  }, []);
  return { measuring, start, stop };
}

// What is over already cannot be stopped, which is just as well.
const cancel = (jobId: string): void => void invoke('instrument.cancel', { jobId }).catch(() => undefined);

function afterEvent<Name extends keyof EventsOf>(
  before: Measuring<Name>,
  event: EventsOf[Name],
): Measuring<Name> {
  switch (event.type) {
    case 'looking':
      return { ...before, looking: event.what };
    case 'seen':
      return { ...before, picture: event.picture };
    case 'ended':
      return {
        ...before,
        phase: 'ended',
        end: event as EndOf<Name>,
        picture: event.picture ?? before.picture,
      };
    case 'failed':
      return { ...before, phase: 'failed', message: event.message };
  }
}
