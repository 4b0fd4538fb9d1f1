import { spawn } from 'node:child_process';
import type { WorkerProcess } from './protocol';

/**
 * Starts a program that is the worker as a child with a pipe for messages. It says nothing on this process's output, does
 * not keep it alive, and ends with it.
 * @param program full path
 */
export function spawnWorker(program: string, args: readonly string[]): WorkerProcess {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // The installed worker is a console program, and the window has no console for it.
    windowsHide: true,
  });
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

/**
 * The same with the Node that runs this.
 * @param file full path of the built worker.ts
 */
export const forkWorker = (file: string): WorkerProcess => spawnWorker(process.execPath, [file]);
