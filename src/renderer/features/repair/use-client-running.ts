import { useEffect, useState } from 'react';
import { invoke } from '../../bridge/ungrey';

const pauseMs = 1500;

/**
 * Whether Claude Desktop runs, looked at again and again while the component is shown. `watched`: it matters, because the change
 * is in its config.
 */
export function useClientRunning(atFirst: boolean, watched: boolean): boolean {
  const [running, setRunning] = useState(atFirst);
  useEffect(() => {
    if (!watched) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let watching = true;
    const look = () => {
      invoke('client.running', {})
        .then(
          (answer) => watching && setRunning(answer.running),
          // What could not be looked at stays as it was last seen.
          () => undefined,
        )
        .finally(() => {
          if (watching) timer = setTimeout(look, pauseMs);
        });
    };
    look();
    return () => {
      watching = false;
      if (timer !== null) clearTimeout(timer);
    };
  }, [watched]);
  return running;
}
