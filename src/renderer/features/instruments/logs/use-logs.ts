import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract';
import type { LogLineView } from '../../../../shared/ipc/logs';
import { invoke, sentenceOf } from '../../../bridge/ungrey';

type Logs = Omit<OutputOf<'logs.read'>, 'lines'> & { readonly lines: readonly LogLineView[] };

const followMs = 2_000;

/** The logs as they are now; `follows`: and as they go on. */
export function useLogs(follows: boolean): {
  readonly logs: Logs | null;
  /** Why they could not be read; null: they could, or are being read. */
  readonly message: string | null;
  readonly readAgain: () => void;
} {
  const [logs, setLogs] = useState<Logs | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const known = useRef<string | null>(null);

  const read = useCallback(
    () =>
      invoke('logs.read', { known: known.current }).then(
        ({ lines, ...rest }) => {
          known.current = rest.state;
          setMessage(null);
          setLogs((before) => (lines === null && before !== null ? before : { ...rest, lines: lines ?? [] }));
        },
        (error: unknown) => setMessage(sentenceOf(error)),
      ),
    [],
  );
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    // The next look begins when the last one has ended, however long it took.
    const goOn = (): void =>
      void read().then(() => {
        if (current && follows) timer = setTimeout(goOn, followMs);
      });
    goOn();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [read, follows]);
  return { logs, message, readAgain: () => void read() };
}
