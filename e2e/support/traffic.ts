import type { ElectronApplication } from 'playwright/test';

/** Everything that main gave its window, as JSON: the answers to its calls, and the events. */
export interface Traffic {
  /** The names of the calls that were answered. */
  readonly answered: readonly string[];
  readonly events: number;
  readonly text: string;
}

interface Recording {
  answered: string[];
  events: number;
  texts: string[];
}

// Functions given to `evaluate` run in main and see nothing of this file.
type Main = typeof globalThis & { recording?: Recording };

/** Call it before the window does what is to be recorded. */
export async function recordTraffic(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow, ipcMain }) => {
    const recording: Recording = { answered: [], events: 0, texts: [] };
    (globalThis as Main).recording = recording;
    type Handler = (...args: unknown[]) => Promise<unknown>;
    // Electron keeps them here; there is no public way to see what they answer.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    for (const [channel, handler] of handlers) {
      handlers.set(channel, async (...args) => {
        const answer = await handler(...args);
        recording.answered.push(channel.replace(/^.*:/, ''));
        recording.texts.push(JSON.stringify(answer));
        return answer;
      });
    }
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel: string, ...payload: unknown[]) => {
        recording.events += 1;
        recording.texts.push(JSON.stringify(payload));
        send(channel, ...payload);
      };
    }
  });
}

export async function recordedTraffic(app: ElectronApplication): Promise<Traffic> {
  const recording = await app.evaluate(() => (globalThis as Main).recording);
  if (recording === undefined) throw new Error('Nothing was recorded.');
  return { ...recording, text: recording.texts.join('\n') };
}
