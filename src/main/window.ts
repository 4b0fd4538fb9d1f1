import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { builtFolder } from './built-folder';
import icon from '../../build/icons/256x256.png?asset';
import type { Language } from '../core/words/language';
import { appOrigin } from './app-protocol';

const minimum = { width: 600, height: 480 };
const initial = { width: 1080, height: 760 };

/** The one window. Hidden until its page has something to show, on a background that does not flash. */
export function openWindow(pageUrl: string): BrowserWindow {
  const window = new BrowserWindow({
    ...initial,
    minWidth: minimum.width,
    minHeight: minimum.height,
    show: false,
    title: 'Ungrey',
    // Windows and macOS take the program's own.
    ...(process.platform === 'linux' ? { icon } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0f1512' : '#f3f6f4',
    webPreferences: {
      preload: join(builtFolder(), '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: process.env['ELECTRON_RENDERER_URL'] !== undefined,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageUrl);
  return window;
}

/** Where the page comes from: our own protocol, or Vite's server while developing. */
export function pageLocation(isPackaged: boolean): { readonly origin: string; readonly url: string } {
  const server = isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  if (server === undefined) return { origin: appOrigin, url: `${appOrigin}/index.html` };
  const url = new URL(server);
  return { origin: url.origin, url: url.href };
}

/** The page is told its language by its address, so that nothing of it is drawn in another. English needs no telling. */
export function pageIn(pageUrl: string, language: Language): string {
  if (language === 'en') return pageUrl;
  const url = new URL(pageUrl);
  url.searchParams.set('lang', language);
  return url.href;
}
