import { writeFile } from 'node:fs/promises';
import { BrowserWindow, clipboard, dialog } from 'electron';
import { reportAsMarkdown } from '../../core/report/markdown';
import { visibleJson } from '../../core/text/visible-text';
import type { Handlers } from '../ipc/register';
import { SentenceForPeople } from '../ipc/sentence-for-people';
import type { Services } from '../services';

type Format = 'markdown' | 'json';
const endings: Readonly<Record<Format, string>> = { markdown: 'md', json: 'json' };

export function reportHandlers({
  runs,
  speech,
}: Services): Pick<Handlers, 'report.text' | 'report.copy' | 'report.save' | 'report.again'> {
  const textOf = (runId: string, format: Format): string => {
    const outcome = runs.outcomeOf(runId);
    if (outcome === null) throw new SentenceForPeople(speech.say('report.forgotten'));
    const report = outcome.reportIn(speech.words);
    return format === 'json' ? visibleJson(report) : reportAsMarkdown(report, speech.words);
  };
  return {
    'report.again': ({ runId }) => runs.again(runId, speech.words),
    'report.text': ({ runId, format }) => ({ text: textOf(runId, format) }),
    'report.copy': async ({ runId, format }) => {
      // Newer Electrons answer with a promise.
      await clipboard.writeText(textOf(runId, format));
      return {};
    },
    'report.save': async ({ runId, format }, sender) => {
      const text = textOf(runId, format);
      const window = BrowserWindow.fromWebContents(sender);
      const ending = endings[format];
      const options = {
        defaultPath: `ungrey-report.${ending}`,
        filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
      };
      const { filePath, canceled } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      if (canceled || filePath === '') return { savedTo: null };
      try {
        await writeFile(filePath, text, { mode: 0o600 });
      } catch {
        throw new SentenceForPeople(speech.say('report.unwritable', { file: filePath }));
      }
      return { savedTo: filePath };
    },
  };
}
