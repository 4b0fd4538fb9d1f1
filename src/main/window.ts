import { join } from 'node:path';
import { builtFolder } from './built-folder';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import icon from '../../build/icons/256x256.png?asset';
import type { Language } from '../core/words/language';
import { appOrigin } from './app-protocol';
import { placeWindow, smallest } from './settings/window-place';
import type { WindowPlace } from './settings/settings-file';

/** The one window. Hidden until its page has something to show, on a background that does not flash. */
export function openWindow(
  pageUrl: string,
  kept: WindowPlace | null,
  onClose: (place: WindowPlace) => void,
): BrowserWindow {
  const { maximised, ...bounds } = placeWindow(kept, [
    screen.getPrimaryDisplay().workArea,
    ...screen.getAllDisplays().map(({ workArea }) => workArea),
  ]);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    // The menu is there for its keys; Alt shows it.
    autoHideMenuBar: true,
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
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => onClose({ ...window.getNormalBounds(), maximised: window.isMaximized() }));
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
export function pageIn(pageUrl: string, language: Language | 'en-XA'): string {
  if (language === 'en') return pageUrl;
  const url = new URL(pageUrl);
  url.searchParams.set('lang', language);
  return url.href;
}
