import { defineCheck } from '../../diagnosis/check';

/** Only tells: a running Claude Desktop is no fault, but nobody must change its config then. */
export const appRunning = defineCheck({
  id: 'app-running',
  station: 'client',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['client-process'],
  judge: ({ 'client-process': client }) => {
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
