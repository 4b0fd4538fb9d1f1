import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { utilityProcess } from 'electron';
import { builtFolder } from '../built-folder';
import { z } from 'zod';

/** What `practice-grid --json` says when it listens. */
const started = z.object({
  url: z.string(),
  tokens: z.object({ user: z.string(), admin: z.string(), revokedKey: z.string() }),
});

export interface GridProcess extends z.output<typeof started> {
  stop(): void;
}

const startMs = 15_000;

/** Starts the practice grid in a process of its own. Rejects when it does not come up within 15 seconds. */
export async function startGridProcess(scenario: string): Promise<GridProcess> {
  const child = utilityProcess.fork(
    join(builtFolder(), 'practice-grid.js'),
    ['--json', '--scenario', scenario],
    { serviceName: 'Ungrey practice grid', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const stop = (): void => void child.kill();
  try {
    if (child.stdout === null) throw new Error('The practice grid has no output.');
    const lines = createInterface({ input: child.stdout });
    const ended = once(child, 'exit').then(() => {
      throw new Error('The practice grid ended before it listened.');
    });
    ended.catch(() => undefined);
    const first = once(lines, 'line', { signal: AbortSignal.timeout(startMs) });
    const [line] = (await Promise.race([first, ended])) as [string];
    return { ...started.parse(JSON.parse(line)), stop };
  } catch (error) {
    stop();
    throw error;
  }
}
