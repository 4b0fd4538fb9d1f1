import { fork } from 'node:child_process';
import type { WorkerProcess } from './protocol';

/**
 * Starts the built worker as a child of Node. It says nothing on this process's output, does not keep it alive, and ends
 * with it.
 * @param file full path of the built worker.ts
 */
export function forkWorker(file: string): WorkerProcess {
  const child = fork(file, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
  child.unref();
  child.channel?.unref();
  const listeners: (() => void)[] = [];
  const ended = (): void => {
    for (const listener of listeners.splice(0)) listener();
  };
  child.on('exit', ended).on('error', ended).on('disconnect', ended);
  return {
    postMessage: (message) => void child.send(message, (error) => error && ended()),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void listeners.push(listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
