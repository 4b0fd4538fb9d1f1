import type { InputOf } from '../../../shared/ipc/contract';
import { useInvocation } from '../../bridge/use-invocation';
import { Notice } from '../../components/notice';
import { Steps } from '../../components/steps';

type Client = InputOf<'client.take-up'>['client'];

/** What to do so that a client works with its changed file: each has its own way. */
export function TakeUp({ client }: { readonly client: Client }) {
  const [way] = useInvocation('client.take-up', { client });
  if (way.state !== 'ready') return null;
  return (
    <Notice mark="passed" title={way.value.title}>
      <Steps steps={way.value.steps} />
    </Notice>
  );
}
