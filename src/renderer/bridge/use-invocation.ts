import { useCallback, useEffect, useState } from 'react';
import type { InputOf, InvocationName, OutputOf } from '../../shared/ipc/contract';
import { invoke, sentenceOf } from './ungrey';

export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly message: string };

/**
 * Asks the main process when the component appears and whenever the input changes. While a new answer is on its way the
 * old one stays, so that the page does not jump.
 */
export function useInvocation<Name extends InvocationName>(
  name: Name,
  input: InputOf<Name>,
): readonly [Answer<OutputOf<Name>>, () => void] {
  const [answer, setAnswer] = useState<Answer<OutputOf<Name>>>({ state: 'waiting' });
  const [round, setRound] = useState(0);
  const key = JSON.stringify(input);

  useEffect(() => {
    let current = true;
    invoke(name, JSON.parse(key) as InputOf<Name>).then(
      (value) => {
        if (current) setAnswer({ state: 'ready', value });
      },
      (error: unknown) => {
        if (current) setAnswer({ state: 'failed', message: sentenceOf(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [name, key, round]);

  const askAgain = useCallback(() => {
    setAnswer({ state: 'waiting' });
    setRound((before) => before + 1);
  }, []);
  return [answer, askAgain];
}
