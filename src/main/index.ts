import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { languageOfLocale } from '../core/words/language';
import { appOrigin, registerAppScheme, serveApp } from './app-protocol';
import { aboutHandlers } from './handlers/about';
import { appHandlers } from './handlers/app';
import { connectionHandlers } from './handlers/connections';
import { explorerHandlers } from './handlers/explorer';
import { holdHandlers } from './handlers/hold';
import { instrumentHandlers } from './handlers/instruments';
import { latencyHandlers } from './handlers/latency';
import { logHandlers } from './handlers/logs';
import { helpHandlers } from './handlers/help';
import { moduleHandlers } from './handlers/modules';
import { practiceHandlers } from './handlers/practice';
import { remoteHandlers } from './handlers/remote';
import { repairHandlers } from './handlers/repair';
import { replayHandlers } from './handlers/report-replay';
import { reportHandlers } from './handlers/reports';
import { runHandlers } from './handlers/runs';
import { tokenHandlers } from './handlers/tokens';
import { registerHandlers } from './ipc/register';
import { switchHandlers } from './ipc/switch-handlers';
import { setMenu } from './menu';
import { guardDevelopmentPage, lockDown, lockDownSession } from './security/lockdown';
import { isTrustedSender } from './security/trusted-sender';
import { createServices } from './services';
import type { Services } from './services';
import { speechIn } from './speech';
import type { Speech } from './speech';
import { openWindow, pageIn, pageLocation } from './window';

const page = pageLocation(app.isPackaged);
let window: BrowserWindow | null = null;
/** Null until there is somebody to answer the window. */
let speech: Speech | null = null;

function showWindow(): void {
  if (speech === null) return;
  if (window === null || window.isDestroyed()) window = openWindow(pageIn(page.url, speech.language));
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Every call that is about a connection: of this computer, or in practice of the sandbox. */
const connectionCalls = (services: Services) => ({
  ...appHandlers(services),
  ...connectionHandlers(services),
  ...explorerHandlers(services),
  ...instrumentHandlers(services),
  ...holdHandlers(services),
  ...latencyHandlers(services),
  ...logHandlers(services),
  ...moduleHandlers(services),
  ...remoteHandlers(services),
  ...repairHandlers(services),
  ...reportHandlers(services),
  ...runHandlers(services),
  ...tokenHandlers(services),
});

async function begin(): Promise<void> {
  setMenu(process.platform);
  lockDownSession(session.defaultSession, page.origin);
  if (page.origin === appOrigin) serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'));
  else guardDevelopmentPage(session.defaultSession, page.origin);
  const spoken = await speechIn(languageOfLocale(app.getLocale()));
  const services = createServices(spoken);
  const own = connectionCalls(services);
  const calls = switchHandlers(own);
  const practice = practiceHandlers(services, app.getPath('userData'), (sandboxed) =>
    calls.use(sandboxed === null ? own : connectionCalls(sandboxed)),
  );
  registerHandlers(
    {
      ...calls.handlers,
      ...practice.handlers,
      ...aboutHandlers(),
      ...helpHandlers(spoken),
      ...replayHandlers(spoken, app.getVersion()),
    },
    {
      ipcMain,
      say: (key, params) => spoken.say(key, params),
      isTrusted: (event) => isTrustedSender(event, page.origin),
      // The kind of error alone: its message may quote what it handled.
      onUnexpected: (name, error) =>
        process.stderr.write(
          `ungrey: ${name} failed (${error instanceof Error ? error.name : typeof error})\n`,
        ),
    },
  );
  app.on('before-quit', () => {
    services.runs.cancelAll();
    services.jobs.cancelAll();
    services.surroundings.keychain.close();
    practice.stop();
  });
  speech = spoken;
  showWindow();
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
