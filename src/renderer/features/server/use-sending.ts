import { useState } from 'react';
import { sentenceOf } from '../../bridge/ungrey';

/** What the main process answers: what was asked for, or why not. */
export type Answered = { readonly ok: true } | { readonly ok: false; readonly message: string };
export type Taken<Result extends Answered> = Extract<Result, { readonly ok: true }>;

export interface Sending {
  readonly busy: boolean;
  /** Why it was not sent, or what became of it; for people. */
  readonly problem: string | null;
  /** Does nothing while an earlier request is under way. */
  send<Result extends Answered>(request: () => Promise<Result>, done: (taken: Taken<Result>) => void): void;
}

/** Something is asked of the server once, and what comes of it is said. */
export function useSending(): Sending {
  const [state, setState] = useState<{ readonly busy: boolean; readonly problem: string | null }>({
    busy: false,
    problem: null,
  });
  return {
    ...state,
    send: (request, done) => {
      if (state.busy) return;
      setState({ busy: true, problem: null });
      request().then(
        (result) => {
          setState({ busy: false, problem: result.ok ? null : result.message });
          if (isTaken(result)) done(result);
        },
        (error: unknown) => setState({ busy: false, problem: sentenceOf(error) }),
      );
    },
  };
}

export function isTaken<Result extends Answered>(result: Result): result is Taken<Result> {
  return result.ok;
}
