import { clientInQuestion } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';
import { ofClaudeDesktopOnly } from './claude-desktop-only';

/** Only tells: a running Claude Desktop is no fault, but nobody must change its config then. */
export const appRunning = defineCheck({
  id: 'app-running',
  station: 'client',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['config-files', 'client-process'],
  judge: ({ 'config-files': files, 'client-process': client }) => {
    if (clientInQuestion(files).id !== 'claude-desktop') return ofClaudeDesktopOnly;
    if (!client.running) return { status: 'passed' };
    return {
      status: 'passed',
      findings: [
        {
          code: 'app.running',
          evidence: client.processes.map(({ pid, executable }) => ({
            label: 'process',
            value: `${executable} (${pid})`,
          })),
        },
      ],
    };
  },
});
