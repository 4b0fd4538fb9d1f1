import { contextBridge, ipcRenderer } from 'electron';
import { eventChannel, invokeChannel } from '../shared/ipc/channels';
import type { Answer } from '../shared/ipc/channels';
import type { UngreyBridge } from '../shared/ipc/contract';

// The window gets these two functions and nothing of Electron. Main parses every payload.
const bridge: UngreyBridge = {
  async invoke(name, input) {
    const answer = (await ipcRenderer.invoke(invokeChannel(name), input)) as Answer;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value as never;
  },
  on(name, listener) {
    const relay = (_event: unknown, payload: unknown): void => listener(payload as never);
    ipcRenderer.on(eventChannel(name), relay);
    return () => ipcRenderer.off(eventChannel(name), relay);
  },
};

contextBridge.exposeInMainWorld('ungrey', bridge);
