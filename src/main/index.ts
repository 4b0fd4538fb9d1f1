import { join } from 'node:path';
import { app, Notification, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { builtFolder } from './built-folder';
import { appOrigin, registerAppScheme, serveApp } from './app-protocol';
import { errorKind } from '../core/error-kind';
import { eventChannel } from '../shared/ipc/channels';
import { setFirstMenu, setMenu } from './menu';
import { guardDevelopmentPage, lockDown, lockDownSession } from './security/lockdown';
import { speaksPseudo } from './pseudo';
import { applyTheme, chosenLanguage } from './settings/apply-settings';
import { openSettings } from './settings/settings-store';
import type { SettingsStore } from './settings/settings-store';
import type { Speech } from './speech';
import { openWindow, pageIn, pageLocation } from './window';

// Little is imported here: the rest is fetched while the window's own process starts.

const page = pageLocation(app.isPackaged);
let window: BrowserWindow | null = null;
/** Null before Electron is ready: there is no window to show yet. */
let settings: SettingsStore | null = null;
/** Null until there is somebody to answer the window; it may speak another language by then. */
let speech: Speech | null = null;
/** Null until the page has been read. */
let answered: Promise<void> | null = null;

function showWindow(): void {
  if (settings === null) return;
  const store = settings;
  const language = speech?.language ?? chosenLanguage(store.now);
  if (window === null || window.isDestroyed()) {
    window = openWindow(pageIn(page.url, speaksPseudo() ? 'en-XA' : language), store.now.window, (place) => {
      // Where it cannot be written, the window opens where the system puts it.
      store.change({ window: place, spoken: speech?.language ?? language }).catch(() => undefined);
    });
    window.once('ready-to-show', () => void answered?.then(showMenu));
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

async function begin(store: SettingsStore): Promise<void> {
  setFirstMenu(process.platform);
  settings = store;
  applyTheme(store.now);
  app.on('will-quit', (event) => {
    if (!store.isWriting) return;
    event.preventDefault();
    void store.written().then(() => app.quit());
  });
  lockDownSession(session.defaultSession, page.origin);
  const answers = (): Promise<void> => (answered ??= answerCalls(store));
  if (page.origin === appOrigin) {
    // Its scripts are given out when there is somebody to answer their calls; the page's process starts meanwhile.
    serveApp(session.defaultSession, join(builtFolder(), '../renderer'), answers);
  } else {
    guardDevelopmentPage(session.defaultSession, page.origin);
    await answers();
  }
  showWindow();
  await answers();
}

async function answerCalls(store: SettingsStore): Promise<void> {
  const { answer } = await import('./answer');
  speech = await answer(store, page.origin, { showMenu, notify });
}

/** In the language that is spoken now. */
function showMenu(): void {
  const spoken = speech;
  if (spoken === null) return;
  setMenu(
    process.platform,
    (key) => spoken.say(key),
    (command) => {
      showWindow();
      window?.webContents.send(eventChannel('menu.chosen'), { command });
    },
  );
}

/** A long check has ended while the person looked at something else. */
function notify(title: string): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title });
  notification.on('click', showWindow);
  notification.show();
}

/** Tells the kind of an error alone: its message may quote what it handled, and Electron would show it with its stack. */
function onUncaught(error: unknown): void {
  process.stderr.write(`ungrey: unexpected ${errorKind(error)}\n`);
  // With a window there is somebody to try again; without one nobody would know that it runs.
  if (window === null) app.exit(1);
}

process.on('unhandledRejection', onUncaught).on('uncaughtException', onUncaught);

if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  lockDown(app, page.origin);
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => app.quit());
  // Not awaited: a module that waits for readiness at its top level keeps Electron from ever being ready.
  const opened = openSettings(join(app.getPath('userData'), 'settings.json'));
  void app.whenReady().then(async () => begin(await opened));
} else {
  app.quit();
}
