import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import type { OpenDialogOptions, WebContents } from 'electron';
import { allChecks } from '../../core/checks';
import { replayText } from '../../core/report/replay';
import { mostReportBytes, replayInvocations } from '../../shared/ipc/report-replay';
import type { OpenedReport } from '../../shared/ipc/report-replay';
import type { Handlers } from '../ipc/register';
import type { Speech } from '../speech';

/** Somebody else's report, judged anew. It touches nothing of this computer: what it says is only shown. */
export function replayHandlers(
  speech: Speech,
  ungreyVersion: string,
): Pick<Handlers, keyof typeof replayInvocations> {
  const judgedAnew = (file: string, text: string): OpenedReport => {
    const read = replayText(text, allChecks, ungreyVersion, speech.words);
    if (!read.ok) {
      return unreadable(
        read.reason === 'not-json'
          ? speech.say('received.not-json', { file })
          : speech.say('received.no-report', { file, where: read.where }),
      );
    }
    return { ok: true, name: file, report: JSON.stringify(read.report), writtenBy: read.writtenBy };
  };
  return {
    'report.open': async (_input, sender) => {
      const path = await chosenFile(sender);
      if (path === null) return { ok: false, code: 'cancelled', message: '' };
      const file = basename(path);
      try {
        if ((await stat(path)).size > mostReportBytes) {
          return unreadable(speech.say('received.too-large', { file }));
        }
        return judgedAnew(file, await readFile(path, 'utf8'));
      } catch {
        return unreadable(speech.say('received.unreadable', { file }));
      }
    },
    'report.open-text': ({ name, text }) => judgedAnew(basename(name), text),
  };
}

/** Null: the person chose none. */
async function chosenFile(sender: WebContents): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender);
  const options: OpenDialogOptions = {
    properties: ['openFile'],
    filters: [{ name: 'JSON', extensions: ['json'] }],
  };
  const { filePaths, canceled } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

function unreadable(message: string): OpenedReport {
  return { ok: false, code: 'unreadable', message };
}
