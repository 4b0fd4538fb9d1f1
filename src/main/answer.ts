import { app, BrowserWindow, ipcMain } from 'electron';
import { errorKind } from '../core/error-kind';
import { aboutHandlers } from './handlers/about';
import { appHandlers } from './handlers/app';
import { connectionHandlers } from './handlers/connections';
import { helpHandlers } from './handlers/help';
import { practiceHandlers } from './handlers/practice';
import { replayHandlers } from './handlers/report-replay';
import { settingsHandlers } from './handlers/settings';
import { fetchLater } from './ipc/fetch-later';
import { withKnownFilesOnly } from './ipc/known-files';
import { registerHandlers } from './ipc/register';
import { switchHandlers } from './ipc/switch-handlers';
import { isTrustedSender } from './security/trusted-sender';
import { createServices } from './services';
import type { Services } from './services';
import { bridgeSettingsIn } from './settings/bridge-settings';
import { applyTheme, chosenLanguage } from './settings/apply-settings';
import type { SettingsStore } from './settings/settings-store';
import { createTellEnd } from './settings/tell-end';
import { speechIn } from './speech';
import type { Speech } from './speech';

/** From the first screen's answer until what all other screens need is fetched. */
const laterMs = 1_000;

/** Every call that is about a connection: of this computer, or in practice of the sandbox. */
function connectionCalls(services: Services) {
  const later = fetchLater(async () => (await import('./later-calls')).laterCalls(services));
  return {
    fetchLater: () => later.fetch(),
    handlers: withKnownFilesOnly(
      { ...later.handlers, ...appHandlers(services), ...connectionHandlers(services) },
      services.surroundings,
      (key, params) => services.speech.say(key, params),
    ),
  };
}

/** Answers the calls of the window from now on; resolves when it does. Call when Electron is ready. */
export async function answer(
  settings: SettingsStore,
  pageOrigin: string,
  { showMenu, notify }: { readonly showMenu: () => void; readonly notify: (title: string) => void },
): Promise<Speech> {
  const spoken = await speechIn(chosenLanguage(settings.now));
  const services = createServices(spoken, {
    leftOutClients: () => settings.now.leftOutClients,
    tellEnd: createTellEnd({
      now: () => performance.now(),
      isWanted: () => settings.now.notify,
      isFocused: () => BrowserWindow.getFocusedWindow() !== null,
      show: (work) => notify(spoken.say(`notify.${work}`)),
    }),
  });
  const own = connectionCalls(services);
  // At once: Ungrey may be killed, and bridges look it up.
  const rememberLanguage = (): void => {
    if (settings.now.spoken === spoken.language) return;
    settings.change({ spoken: spoken.language }).catch(() => undefined);
  };
  const calls = switchHandlers(own.handlers);
  const practice = practiceHandlers(services, app.getPath('userData'), (sandboxed) =>
    calls.use(sandboxed === null ? own.handlers : connectionCalls(sandboxed).handlers),
  );
  registerHandlers(
    {
      ...calls.handlers,
      ...practice.handlers,
      ...aboutHandlers(),
      ...helpHandlers(spoken),
      ...settingsHandlers(settings, bridgeSettingsIn(services.surroundings.home), spoken, async () => {
        applyTheme(settings.now);
        await spoken.change(chosenLanguage(settings.now));
        rememberLanguage();
        showMenu();
      }),
      ...replayHandlers(spoken, app.getVersion()),
      'connections.scan': async (...args) => {
        const scanned = await calls.handlers['connections.scan'](...args);
        // The first screen must be drawn before the rest is fetched; a call that comes sooner fetches it itself.
        setTimeout(() => {
          own.fetchLater();
          rememberLanguage();
        }, laterMs);
        return scanned;
      },
    },
    {
      ipcMain,
      say: (key, params) => spoken.say(key, params),
      isTrusted: (event) => isTrustedSender(event, pageOrigin),
      // The kind of error alone: its message may quote what it handled.
      onUnexpected: (name, error) => process.stderr.write(`ungrey: ${name} failed (${errorKind(error)})\n`),
    },
  );
  app.on('before-quit', () => {
    services.runs.cancelAll();
    services.jobs.cancelAll();
    services.surroundings.keychain.close();
    practice.stop();
  });
  return spoken;
}
