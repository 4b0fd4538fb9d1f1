import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, InvocationName, OutputOf } from '../../../shared/ipc/contract';
import { invoke, sentenceOf } from '../../bridge/ungrey';

/** The calls that can be cancelled. */
type JobName = {
  [Name in InvocationName]: 'jobId' extends keyof InputOf<Name> ? Name : never;
}[InvocationName];

export type Job<Output> =
  | { readonly state: 'idle' }
  | {
      readonly state: 'working';
      readonly jobId: string;
      readonly since: number;
      readonly isStopping: boolean;
    }
  | { readonly state: 'done'; readonly output: Output }
  | { readonly state: 'failed'; readonly message: string };

export interface JobControl<Name extends JobName> {
  readonly job: Job<OutputOf<Name>>;
  readonly start: (input: Omit<InputOf<Name>, 'jobId'>) => void;
  /** Asks main to stop; the answer then says that it was stopped. */
  readonly cancel: () => void;
}

/** One piece of work in the main process at a time: a new start, or leaving the screen, cancels what runs. */
export function useJob<Name extends JobName>(name: Name): JobControl<Name> {
  const [job, setJob] = useState<Job<OutputOf<Name>>>({ state: 'idle' });
  const running = useRef<string | null>(null);

  const stop = useCallback(() => {
    const jobId = running.current;
    // Work that is over cannot be stopped, which is just as well.
    if (jobId !== null) invoke('instrument.cancel', { jobId }).catch(() => undefined);
  }, []);

  const start = useCallback(
    (input: Omit<InputOf<Name>, 'jobId'>) => {
      stop();
      const jobId = crypto.randomUUID();
      running.current = jobId;
      setJob({ state: 'working', jobId, since: performance.now(), isStopping: false });
      const settle = (settled: Job<OutputOf<Name>>) => {
        if (running.current !== jobId) return;
        running.current = null;
        setJob(settled);
      };
      invoke(name, { ...input, jobId } as unknown as InputOf<Name>).then(
        (output) => settle({ state: 'done', output }),
        (error: unknown) => settle({ state: 'failed', message: sentenceOf(error) }),
      );
    },
    [name, stop],
  );
  const cancel = useCallback(() => {
    stop();
    setJob((before) => (before.state === 'working' ? { ...before, isStopping: true } : before));
  }, [stop]);

  useEffect(
    () => () => {
      stop();
      running.current = null;
    },
    [stop],
  );
  return { job, start, cancel };
}
