import { join } from 'node:path';
import { app, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { builtFolder } from './built-folder';
import { languageOfLocale } from '../core/words/language';
import type { Language } from '../core/words/language';
import { appOrigin, registerAppScheme, serveApp } from './app-protocol';
import { setMenu } from './menu';
import { guardDevelopmentPage, lockDown, lockDownSession } from './security/lockdown';
import type { Speech } from './speech';
import { openWindow, pageIn, pageLocation } from './window';

// Little is imported here: the rest is fetched while the window's own process starts.

const page = pageLocation(app.isPackaged);
let window: BrowserWindow | null = null;
/** Null before Electron is ready: there is no window to show yet. */
let begun: Language | null = null;
/** Null until there is somebody to answer the window; it may speak another language by then. */
let speech: Speech | null = null;

function showWindow(): void {
  if (begun === null) return;
  const language = speech?.language ?? begun;
  if (window === null || window.isDestroyed()) window = openWindow(pageIn(page.url, language));
  if (window.isMinimized()) window.restore();
  window.focus();
}

async function begin(): Promise<void> {
  begun = languageOfLocale(app.getLocale());
  const answered = answerCalls(begun);
  setMenu(process.platform);
  lockDownSession(session.defaultSession, page.origin);
  if (page.origin === appOrigin) {
    // The page is given out when there is somebody to answer its calls; its process starts meanwhile.
    serveApp(session.defaultSession, join(builtFolder(), '../renderer'), answered);
  } else {
    guardDevelopmentPage(session.defaultSession, page.origin);
    await answered;
  }
  showWindow();
  await answered;
}

async function answerCalls(language: Language): Promise<void> {
  const { answer } = await import('./answer');
  speech = await answer(language, page.origin);
}

if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  lockDown(app, page.origin);
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => app.quit());
  // Not awaited: a module that waits for readiness at its top level keeps Electron from ever being ready.
  void app.whenReady().then(begin);
} else {
  app.quit();
}
