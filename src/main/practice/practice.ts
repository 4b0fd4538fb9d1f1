import { join } from 'node:path';
import { lessonMendedIn, lessonScenario, lessons, practiceConfig } from '../../core/practice/lessons';
import type { LessonId } from '../../core/practice/lessons';
import { createSandboxKeychain } from '../../keychain/memory';
import type { PracticeState } from '../../shared/ipc/practice';
import { JobStore } from '../job-store';
import { RunStore } from '../run-store';
import type { Services } from '../services';
import { startGridProcess } from './grid-process';
import { makeSandbox } from './sandbox';

/** Practice while it is on: a ScaiGrid, a home and a keychain of its own. */
export interface Practice {
  readonly services: Services;
  /** A token that the practice grid accepts, for the clipboard. */
  readonly token: string;
  state(): PracticeState;
  stop(): Promise<void>;
}

export const practiceOff: PracticeState = { on: false, lessons: [] };

/**
 * Starts practice beside the real services, which it neither reads nor changes.
 * @param folder of Ungrey's own; the sandbox is made below it
 * @param onChange hears when a lesson was mended
 */
export async function startPractice(
  real: Services,
  folder: string,
  onChange: (state: PracticeState) => void,
): Promise<Practice> {
  const grid = await startGridProcess(lessonScenario);
  try {
    const sandbox = await makeSandbox(join(folder, 'practice'), real.surroundings, () =>
      practiceConfig(grid.url, grid.tokens),
    );
    const mended = new Set<LessonId>();
    const state = (): PracticeState => ({
      on: true,
      lessons: lessons.map((lesson) => ({
        ...lesson,
        configFile: sandbox.configFile,
        mended: mended.has(lesson.id),
      })),
    });
    const jobs = new JobStore();
    const runs = new RunStore(({ report }) => {
      const lesson = lessonMendedIn(report);
      if (lesson === null || mended.has(lesson)) return;
      mended.add(lesson);
      onChange(state());
    });
    const keychain = createSandboxKeychain();
    return {
      services: {
        runs,
        jobs,
        speech: real.speech,
        leftOutClients: () => [],
        tellEnd: real.tellEnd,
        keepHelper: real.keepHelper,
        surroundings: {
          ...real.surroundings,
          ...sandbox.place,
          keychain,
          get words() {
            return real.speech.words;
          },
        },
      },
      token: grid.tokens.user,
      state,
      stop: async () => {
        runs.cancelAll();
        jobs.cancelAll();
        keychain.close();
        grid.stop();
        await sandbox.remove();
      },
    };
  } catch (error) {
    grid.stop();
    throw error;
  }
}
