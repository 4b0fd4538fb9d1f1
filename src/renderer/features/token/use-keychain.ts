import type { OutputOf } from '../../../shared/ipc/contract';
import { useInvocation } from '../../bridge/use-invocation';

/** Whether tokens can be kept; taken to be so until main says otherwise. */
export function useKeychain(): OutputOf<'app.info'>['keychain'] {
  const [info] = useInvocation('app.info', {});
  return info.state === 'ready' ? info.value.keychain : { available: true, message: null };
}
