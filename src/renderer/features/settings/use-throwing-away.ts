import { useState } from 'react';
import { sentenceOf } from '../../bridge/ungrey';

interface ThrowingAway {
  /** What came of it, for people; null: nothing was thrown away yet. */
  readonly said: string | null;
  readonly failed: boolean;
  readonly throwAway: (work: () => Promise<unknown>, done: string) => void;
}

/** @param after looks at what is left, however it ended */
export function useThrowingAway(after: () => void): ThrowingAway {
  const [end, setEnd] = useState<Pick<ThrowingAway, 'said' | 'failed'>>({ said: null, failed: false });
  return {
    ...end,
    throwAway: (work, done) => {
      work()
        .then(
          () => setEnd({ said: done, failed: false }),
          (error: unknown) => setEnd({ said: sentenceOf(error), failed: true }),
        )
        .finally(after);
    },
  };
}
