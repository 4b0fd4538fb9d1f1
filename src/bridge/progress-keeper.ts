import { notificationText } from './json-rpc';
import type { BridgeWords } from './words';

/** Silence after which the client hears from us: well below the minute after which clients give up. */
const silenceMs = 10_000;
/** Progress must grow with every notice; this little never gets in the way of what the server says next. */
const step = 1e-6;

export interface ProgressKeeper {
  /** The server sent progress itself. */
  heard(progress: unknown): void;
  stop(): void;
}

/** Tells a client that asked for progress that its request is still being worked on, while the server says nothing. */
export function keepProgress(
  token: string | number,
  send: (text: string) => void,
  words: Pick<BridgeWords, 'stillWaiting'>,
  everyMs = silenceMs,
  now: () => number = () => performance.now(),
): ProgressKeeper {
  const begin = now();
  let last = 0;
  const say = (): void => {
    last += step;
    const seconds = Math.round((now() - begin) / 1000);
    send(
      notificationText('notifications/progress', {
        progressToken: token,
        progress: last,
        message: words.stillWaiting(seconds),
      }),
    );
  };
  const timer = setInterval(say, everyMs);
  return {
    heard(progress) {
      if (typeof progress === 'number') last = Math.max(last, progress);
      timer.refresh();
    },
    stop: () => clearInterval(timer),
  };
}
