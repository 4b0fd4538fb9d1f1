import { clients } from '../../core/clients';
import { takeUpInWords } from '../../core/words/take-up';
import type { clientInvocations } from '../../shared/ipc/clients';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

export function clientHandlers({ surroundings }: Services): Pick<Handlers, keyof typeof clientInvocations> {
  return {
    'client.take-up': ({ client }) => {
      const { title, steps } = takeUpInWords(clients[client], surroundings.words);
      return { title, steps: [...steps] };
    },
  };
}
