import type { App, Session, WebContents } from 'electron';
import { developmentContentSecurityPolicy } from './csp';

/** Denies whatever a page could ask for beyond being shown: permissions, navigation, windows, embedded views, requests. */
export function lockDown(app: App, pageOrigin: string): void {
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents, pageOrigin));
  app.on('session-created', withoutDictionaries);
}

export function lockDownSession(session: Session, pageOrigin: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !belongsToPage(details.url, pageOrigin) }),
  );
}

/** Vite's server sends no policy of its own. */
export function guardDevelopmentPage(session: Session, origin: string): void {
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
    answer({
      responseHeaders: {
        ...responseHeaders,
        'Content-Security-Policy': developmentContentSecurityPolicy(origin),
      },
    }),
  );
}

/** Chromium asks its maker for a dictionary as soon as there is a session, whether or not a page checks spelling. */
function withoutDictionaries(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}

function lockDownContents(contents: WebContents, pageOrigin: string): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!belongsToPage(event.url, pageOrigin)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** `devtools:` is Chromium's own; it opens only in development. */
export function belongsToPage(url: string, pageOrigin: string): boolean {
  if (url.startsWith('devtools:')) return true;
  return (
    url === pageOrigin ||
    url.startsWith(`${pageOrigin}/`) ||
    url.startsWith(`${pageOrigin.replace(/^http/, 'ws')}/`)
  );
}
