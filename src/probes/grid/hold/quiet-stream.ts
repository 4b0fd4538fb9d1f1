import type { ProbeContext } from '../../../core/diagnosis/probe';
import { failureCode } from '../../../core/network/failure-code';
import type { QuietSeen } from '../../../core/observations/hold';
import type { NetworkSurroundings } from '../../network';
import { userAgent } from '../../network/initialize-request';
import { openWay } from './way';

/** A stream that ends sooner was never meant to stay. */
const leastMs = 250;

/** A stream for the server's messages, held until it ends or `stop` is aborted. */
export interface QuietStream {
  /** As it is now. */
  seen(): QuietSeen;
  /** Resolves when the server has opened it, or has not. */
  readonly opened: Promise<void>;
  readonly ended: Promise<void>;
}

/** Opens it at once. `session`: the id of a session that a server wants to see again; null: none. */
export function holdStream(
  surroundings: NetworkSurroundings,
  context: ProbeContext,
  session: string | null,
  stop: AbortSignal,
): QuietStream {
  const way = openWay(surroundings, context);
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let begin = 0;
  let signsOfLife = 0;
  let end: QuietSeen | null = null;
  const lived = (): { readonly ms: number; readonly signsOfLife: number } => ({
    ms: Math.round(performance.now() - begin),
    signsOfLife,
  });
  const seen = (): QuietSeen => end ?? (begin === 0 ? { kind: 'not-begun' } : { kind: 'held', ...lived() });

  const hold = async (): Promise<QuietSeen> => {
    let status: number | null = null;
    try {
      const answer = await way.stack.request({
        method: 'GET',
        url: way.url.href,
        headers: {
          accept: 'text/event-stream',
          'user-agent': userAgent(surroundings.ungreyVersion),
          ...way.authorization,
          ...(session === null ? {} : { 'mcp-session-id': session }),
        },
        body: null,
        signal: stop,
      });
      status = answer.status;
      const isStream = answer.headers['content-type']?.toLowerCase().startsWith('text/event-stream') === true;
      if (status !== 200 || !isStream) return { kind: 'not-offered', status };
      begin = performance.now();
      open();
      for await (const _chunk of answer.body) signsOfLife += 1;
      return lived().ms < leastMs
        ? { kind: 'not-offered', status }
        : { kind: 'cut', ...lived(), failure: null };
    } catch (error) {
      if (stop.aborted) return seen();
      return begin === 0
        ? { kind: 'not-offered', status }
        : { kind: 'cut', ...lived(), failure: failureCode(error) };
    } finally {
      way.close();
    }
  };
  const ended = hold().then((last) => {
    end = last;
    open();
  });
  return { seen, opened, ended };
}
