import type { SettingsShown } from '../../shared/ipc/settings';
import type { Handlers } from '../ipc/register';
import type { BridgeSettings } from '../settings/bridge-settings';
import type { SettingsStore } from '../settings/settings-store';
import type { Speech } from '../speech';

/**
 * The person's choices about Ungrey itself: the same in practice.
 * @param apply makes the present settings count: language, theme
 */
export function settingsHandlers(
  store: SettingsStore,
  bridges: BridgeSettings,
  speech: Speech,
  apply: () => Promise<void>,
): Pick<Handlers, 'settings.get' | 'settings.change'> {
  let isUnwritable = false;
  const shown = (): SettingsShown => ({
    settings: {
      language: store.now.language,
      theme: store.now.theme,
      leftOutClients: [...store.now.leftOutClients],
      notify: store.now.notify,
      logLevel: bridges.logLevel(),
    },
    language: speech.language,
    notice: isUnwritable
      ? speech.say('settings.unwritable')
      : store.wasBroken
        ? speech.say('settings.broken')
        : null,
  });
  return {
    'settings.get': shown,
    'settings.change': async ({ logLevel, ...changes }) => {
      const saved = [
        ...(Object.keys(changes).length === 0 ? [] : [store.change(given(changes))]),
        ...(logLevel === undefined ? [] : [bridges.changeLogLevel(logLevel)]),
      ];
      const written = Promise.all(saved).then(
        () => (isUnwritable = false),
        () => (isUnwritable = true),
      );
      await Promise.all([written, apply()]);
      return shown();
    },
  };
}

type Given<Changes> = { readonly [Name in keyof Changes]: Exclude<Changes[Name], undefined> };

/** Without what is undefined: it was not given. */
const given = <Changes extends object>(changes: Changes): Given<Changes> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Given<Changes>;
