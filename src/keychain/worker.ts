/**
 * A program of its own, because a keychain call that waits for a password prompt cannot be cancelled and keeps its process
 * from ending. Runs as a child of Node (fork) and as Electron's utility process.
 */
import { randomUUID } from 'node:crypto';
import { failure, failureOf } from './failure';
import type { DeleteResult, GetResult, KeychainFailure, ListResult, SetResult } from './keychain';
import { openKeytarStore } from './keytar-store';
import type { KeychainCall, WorkerMessage, WorkerRequest } from './protocol';
import { decodeSecret, encodeSecret } from './secret-text';
import { windowsItemBytes } from './split';
import { createStoredValues, type StoredValues } from './stored-values';

/** In Electron's utility process; absent elsewhere. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: WorkerMessage): void;
}

const { parentPort } = process as { readonly parentPort?: ParentPort };

let currentId = 0;
let opened: Promise<StoredValues | KeychainFailure> | null = null;

async function serve({ id, call }: WorkerRequest): Promise<void> {
  currentId = id;
  // Opened at the first call, so that a machine without keytar gets an answer.
  const values = await (opened ??= open());
  const result = 'ok' in values ? values : await answer(values, call).catch(failureOf);
  post({ id, result });
}

async function open(): Promise<StoredValues | KeychainFailure> {
  try {
    const { platform } = process;
    const store = await openKeytarStore(platform, () => post({ id: currentId, ifItEnds: lockedSilently }));
    return createStoredValues(store, {
      maxBytes: platform === 'win32' ? windowsItemBytes : null,
      newSetName: () => randomUUID().slice(0, 8),
    });
  } catch {
    return failure('not-installed');
  }
}

async function answer(
  values: StoredValues,
  call: KeychainCall,
): Promise<SetResult | GetResult | DeleteResult | ListResult> {
  switch (call.kind) {
    case 'set':
      await values.write(call.connection, encodeSecret(call.secret));
      return { ok: true, kept: 'keychain' };
    case 'get': {
      const value = await values.read(call.connection);
      return { ok: true, secret: value === null ? null : decodeSecret(value) };
    }
    case 'delete':
      return { ok: true, deleted: await values.remove(call.connection) };
    case 'list': {
      const connections = (await values.all()).flatMap(({ connection, value }) => {
        const secret = decodeSecret(value);
        return secret === null ? [] : [{ connection, ...secret }];
      });
      return { ok: true, connections, failure: null };
    }
  }
}

function post(message: WorkerMessage): void {
  if (parentPort === undefined) process.send?.(message);
  else parentPort.postMessage(message);
}

const lockedSilently = failure('locked', 'locked-silently');

if (parentPort === undefined) {
  process.on('message', (message) => void serve(message as WorkerRequest));
  // Not process.exit(): that waits for a call which waits for a prompt.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
} else {
  parentPort.on('message', ({ data }) => void serve(data as WorkerRequest));
}
