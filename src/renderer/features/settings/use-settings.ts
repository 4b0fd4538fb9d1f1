import { useState } from 'react';
import type { Settings, SettingsShown } from '../../../shared/ipc/settings';
import { invoke, sentenceOf } from '../../bridge/ungrey';
import { useInvocation } from '../../bridge/use-invocation';
import { speak } from '../../i18n/text';

interface SettingsInUse {
  /** Null: not known yet. */
  readonly shown: SettingsShown | null;
  /** What went wrong; null: nothing. */
  readonly failure: string | null;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The person's choices. A change counts at once, in this window, too. */
export function useSettings(): SettingsInUse {
  const [first] = useInvocation('settings.get', {});
  const [changed, setChanged] = useState<SettingsShown | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const shown = changed ?? (first.state === 'ready' ? first.value : null);
  return {
    shown,
    failure: refused ?? (first.state === 'failed' ? first.message : null),
    change: (changes) => {
      // Shown before it is saved, so that the next choice builds on this one.
      setChanged(shown && { ...shown, settings: { ...shown.settings, ...changes } });
      invoke('settings.change', changes)
        .then(async (known) => {
          await speak(known.language);
          setChanged(known);
          setRefused(null);
        })
        .catch((error: unknown) => setRefused(sentenceOf(error)));
    },
  };
}
