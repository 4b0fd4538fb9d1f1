import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { OutputOf } from '../../../shared/ipc/contract';
import { invoke, sentenceOf } from '../../bridge/ungrey';
import { useText } from '../../i18n/use-text';

export type KeptToken = Extract<OutputOf<'token.set'>, { ok: true }> & {
  readonly connection: string;
  readonly url: string;
};

export interface TokenKeeper {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly keeping: boolean;
  readonly error: string | null;
  readonly kept: KeptToken | null;
  /** Hands what is in the field to main. */
  readonly keep: (connection: string, url: string) => void;
  /** Forgets the facts and shows the empty field again. */
  readonly replace: () => void;
}

/** Hands a token over once: the field is emptied before the answer is there, whatever the answer is. */
export function useTokenKeeper(): TokenKeeper {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [keeping, setKeeping] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [kept, setKept] = useState<KeptToken | null>(null);

  const refused = (message: string) => {
    setError(`${message} ${t('token.refused')}`);
    input.current?.focus();
  };

  return {
    input,
    keeping,
    error,
    kept,
    keep(connection, url) {
      const field = input.current;
      if (field === null || keeping) return;
      if (field.value.trim() === '') {
        setError(t('token.missing'));
        field.focus();
        return;
      }
      setKeeping(true);
      setError(null);
      const answer = invoke('token.set', { connection, url, token: field.value });
      field.value = '';
      answer
        .then(
          (result) => {
            if (result.ok) setKept({ ...result, connection, url });
            else refused(result.message);
          },
          (reason: unknown) => refused(sentenceOf(reason)),
        )
        .finally(() => setKeeping(false));
    },
    replace() {
      flushSync(() => setKept(null));
      input.current?.focus();
    },
  };
}
