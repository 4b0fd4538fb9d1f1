import { clipboard } from 'electron';
import type { WebContents } from 'electron';
import { practiceOff, startPractice } from '../practice/practice';
import type { Practice } from '../practice/practice';
import { sendEvent } from '../ipc/register';
import type { Handlers } from '../ipc/register';
import { SentenceForPeople } from '../ipc/sentence-for-people';
import type { Services } from '../services';

type PracticeCalls = 'practice.state' | 'practice.start' | 'practice.stop' | 'practice.copy-token';

interface PracticeHandlers {
  readonly handlers: Pick<Handlers, PracticeCalls>;
  /** Ends practice at once: Ungrey quits. */
  stop(): void;
}

/**
 * Practice mode: between start and stop, all other calls of the window are about the practice grid and its sandbox.
 * @param folder of Ungrey's own data
 * @param onServices hears which services the other calls are about from now on; null: the real ones
 */
export function practiceHandlers(
  real: Services,
  folder: string,
  onServices: (services: Services | null) => void,
): PracticeHandlers {
  let practice: Practice | null = null;
  let starting: Promise<Practice> | null = null;

  const start = async (sender: WebContents): Promise<Practice> => {
    const started = await startPractice(real, folder, (state) =>
      sendEvent(sender, 'practice.changed', state),
    );
    practice = started;
    onServices(started.services);
    return started;
  };
  const stop = async (): Promise<void> => {
    const ending = practice;
    practice = null;
    onServices(null);
    await ending?.stop();
  };
  return {
    handlers: {
      'practice.state': () => practice?.state() ?? practiceOff,
      'practice.start': async (_, sender) => {
        if (practice !== null) return practice.state();
        starting ??= start(sender).finally(() => {
          starting = null;
        });
        try {
          return (await starting).state();
        } catch {
          throw new SentenceForPeople(real.speech.say('practice.not-started'));
        }
      },
      'practice.stop': async () => {
        await stop();
        return practiceOff;
      },
      'practice.copy-token': async () => {
        if (practice === null) throw new SentenceForPeople(real.speech.say('practice.over'));
        await clipboard.writeText(practice.token);
        return {};
      },
    },
    stop: () => void stop(),
  };
}
