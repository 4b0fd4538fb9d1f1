import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { events, invocations } from '../../shared/ipc/contract';
import type { EventName, InputOf, InvocationName, OutputOf, PayloadOf } from '../../shared/ipc/contract';
import { eventChannel, invokeChannel } from '../../shared/ipc/channels';
import type { Answer } from '../../shared/ipc/channels';
import type { Say } from '../words';
import { SentenceForPeople } from './sentence-for-people';

export type Handlers = {
  readonly [Name in InvocationName]: (
    input: ReturnType<(typeof invocations)[Name]['input']['parse']>,
    sender: WebContents,
  ) => Promise<OutputOf<Name>> | OutputOf<Name>;
};

interface RegisterOptions {
  readonly say: Say;
  readonly ipcMain: IpcMain;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** Masks what an unexpected error says, before it is logged. */
  readonly onUnexpected: (name: InvocationName, error: unknown) => void;
}

/** One wrapper for every call from the window: sender, payload, handler, result. */
export function registerHandlers(handlers: Handlers, options: RegisterOptions): void {
  for (const name of Object.keys(invocations) as InvocationName[]) register(name, handlers, options);
}

function register<Name extends InvocationName>(
  name: Name,
  handlers: Handlers,
  options: RegisterOptions,
): void {
  const contract = invocations[name];
  const handle = handlers[name] as (input: InputOf<Name>, sender: WebContents) => unknown;
  options.ipcMain.handle(invokeChannel(name), async (event, payload: unknown): Promise<Answer> => {
    if (!options.isTrusted(event)) return { ok: false, message: options.say('ipc.untrusted') };
    const input = contract.input.safeParse(payload);
    if (!input.success) return { ok: false, message: options.say('ipc.not-understood') };
    try {
      return {
        ok: true,
        value: contract.output.parse(await handle(input.data as InputOf<Name>, event.sender)),
      };
    } catch (error) {
      if (error instanceof SentenceForPeople) return { ok: false, message: error.message };
      options.onUnexpected(name, error);
      return { ok: false, message: options.say('ipc.failed') };
    }
  });
}

/** Sends one event of the contract to a window that still exists. */
export function sendEvent<Name extends EventName>(
  to: WebContents,
  name: Name,
  payload: PayloadOf<Name>,
): void {
  if (!to.isDestroyed()) to.send(eventChannel(name), events[name].parse(payload));
}
