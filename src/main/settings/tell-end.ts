/** What may take long enough for a person to turn to something else. */
type LongWork = 'run' | 'hold';

/** Call when the work begins; what it gives is called when the work ends. */
export type TellEnd = (work: LongWork) => (stopped: boolean) => void;

/** Shorter work is waited for in front of the window. */
const longMs = 10_000;

interface Around {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly isWanted: () => boolean;
  /** A window of Ungrey is in front. */
  readonly isFocused: () => boolean;
  readonly show: (work: LongWork) => void;
}

/** Says that long work has ended, to a person who looks at something else by then. What they stopped they know of. */
export function createTellEnd({ now, isWanted, isFocused, show }: Around): TellEnd {
  return (work) => {
    const began = now();
    return (stopped) => {
      if (!stopped && now() - began >= longMs && isWanted() && !isFocused()) show(work);
    };
  };
}
