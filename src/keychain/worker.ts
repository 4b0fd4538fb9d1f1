/**
 * A program of its own, because a keychain call that waits for a password prompt cannot be cancelled and keeps its process
 * from ending. Runs as a child of Node (fork) and as Electron's utility process.
 */
import { randomUUID } from 'node:crypto';
import { failure, failureOf } from './failure';
import type { DeleteResult, GetResult, KeychainFailure, ListResult, SetResult } from './keychain';
import type { KeychainCall, WorkerReply, WorkerRequest } from './protocol';
import { decodeSecret, encodeSecret } from './secret-text';
import { windowsItemBytes } from './split';
import { createStoredValues, type ItemStore } from './stored-values';

const service = 'ungrey';

type StoredValues = ReturnType<typeof createStoredValues>;

/** In Electron's utility process; absent elsewhere. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** Loaded at the first call, so that a machine without it gets an answer. Only the default import has all functions. */
async function openStore(): Promise<ItemStore> {
  const { default: keytar } = await import('keytar');
  return {
    read: (account) => keytar.getPassword(service, account),
    write: (account, value) => keytar.setPassword(service, account, value),
    remove: (account) => keytar.deletePassword(service, account),
    all: async () =>
      (await keytar.findCredentials(service)).map(({ account, password }) => ({ account, value: password })),
  };
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

async function open(): Promise<StoredValues | KeychainFailure> {
  try {
    return createStoredValues(await openStore(), {
      maxBytes: process.platform === 'win32' ? windowsItemBytes : null,
      newSetName: () => randomUUID().slice(0, 8),
    });
  } catch {
    return failure('not-installed');
  }
}

let opened: ReturnType<typeof open> | null = null;

async function reply({ id, call }: WorkerRequest): Promise<WorkerReply> {
  try {
    const values = await (opened ??= open());
    return { id, result: 'ok' in values ? values : await answer(values, call) };
  } catch (error) {
    return { id, result: failureOf(error) };
  }
}

const { parentPort } = process as { readonly parentPort?: ParentPort };
if (parentPort !== undefined) {
  parentPort.on('message', ({ data }) => {
    void reply(data as WorkerRequest).then((message) => parentPort.postMessage(message));
  });
} else {
  process.on('message', (message) => {
    void reply(message as WorkerRequest).then((answered) => process.send?.(answered));
  });
  // Not process.exit(): that waits for a call which waits for a prompt.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
}
