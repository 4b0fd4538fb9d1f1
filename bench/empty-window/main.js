import { join } from 'node:path';
import { BrowserWindow, app } from 'electron';

// What any app of this runtime costs: one sandboxed window with a page that does nothing.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1080,
    height: 760,
    show: false,
    webPreferences: { sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
