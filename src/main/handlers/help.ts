import { explainAll } from '../../core/words/explain';
import { helpInvocations } from '../../shared/ipc/help';
import type { Handlers } from '../ipc/register';
import type { Speech } from '../speech';

/** Help needs no connection and no network: it is the catalogue itself. */
export function helpHandlers(speech: Speech): Pick<Handlers, keyof typeof helpInvocations> {
  return {
    'help.codes': () => helpInvocations['help.codes'].output.parse(explainAll(speech.words)),
  };
}
