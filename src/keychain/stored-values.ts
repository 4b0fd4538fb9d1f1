import { isConnectionName } from '../core/claude-config/plan/connection-name';
import { parseObject } from './secret-text';
import { splitText } from './split';

/** One service's items in a keychain. Rejects with the keychain's own errors. */
export interface ItemStore {
  read(account: string): Promise<string | null>;
  write(account: string, value: string): Promise<void>;
  /** Whether there was one. */
  remove(account: string): Promise<boolean>;
  all(): Promise<readonly Item[]>;
}

interface Item {
  readonly account: string;
  readonly value: string;
}

interface StoredValuesOptions {
  /** What one item can hold; null: no limit that matters. */
  readonly maxBytes: number | null;
  /** A new short name without a slash, for each split value. */
  readonly newSetName: () => string;
}

export type StoredValues = ReturnType<typeof createStoredValues>;

/** Says that the value lies in numbered items of their own: `connection/set/0`, `connection/set/1`, ... */
interface SplitHeader {
  readonly set: string;
  readonly parts: number;
}

/**
 * Values under connection names, in a keychain whose items may be too small for them. A new value's parts are written
 * beside the old one's before the header points to them, so a writer that is killed leaves the old value whole.
 */
export function createStoredValues(store: ItemStore, { maxBytes, newSetName }: StoredValuesOptions) {
  const dropParts = async (connection: string, except: string | null): Promise<void> => {
    if (maxBytes === null) return;
    for (const { account } of await store.all()) {
      const isStale = except === null || !account.startsWith(`${connection}/${except}/`);
      if (account.startsWith(`${connection}/`) && isStale) await store.remove(account);
    }
  };

  return {
    async write(connection: string, value: string): Promise<void> {
      const parts = maxBytes === null ? [value] : splitText(value, maxBytes);
      if (parts.length === 1) {
        await store.write(connection, value);
        await dropParts(connection, null);
        return;
      }
      const set = newSetName();
      for (const [index, part] of parts.entries())
        await store.write(partAccount(connection, set, index), part);
      await store.write(connection, JSON.stringify({ v: 1, set, parts: parts.length }));
      await dropParts(connection, set);
    },

    /** Null: absent, or a part of it is. */
    async read(connection: string): Promise<string | null> {
      const value = await store.read(connection);
      const header = value === null ? null : readHeader(value);
      if (header === null) return value;
      const parts: string[] = [];
      for (let index = 0; index < header.parts; index++) {
        const part = await store.read(partAccount(connection, header.set, index));
        if (part === null) return null;
        parts.push(part);
      }
      return parts.join('');
    },

    /** Whether there was one. */
    async remove(connection: string): Promise<boolean> {
      const removed = await store.remove(connection);
      await dropParts(connection, null);
      return removed;
    },

    /** All whole values, by name. */
    async all(): Promise<readonly { readonly connection: string; readonly value: string }[]> {
      const items = new Map((await store.all()).map(({ account, value }) => [account, value]));
      return [...items.keys()]
        .filter(isConnectionName)
        .sort()
        .flatMap((connection) => {
          const value = joined(connection, items);
          return value === null ? [] : [{ connection, value }];
        });
    },
  };
}

function joined(connection: string, items: ReadonlyMap<string, string>): string | null {
  const value = items.get(connection) ?? null;
  const header = value === null ? null : readHeader(value);
  if (header === null) return value;
  const parts = Array.from({ length: header.parts }, (_, index) =>
    items.get(partAccount(connection, header.set, index)),
  );
  return parts.includes(undefined) ? null : parts.join('');
}

const partAccount = (connection: string, set: string, index: number): string =>
  `${connection}/${set}/${index}`;

/** Null: the text is a whole value. */
function readHeader(text: string): SplitHeader | null {
  const value = parseObject(text);
  if (typeof value?.['set'] !== 'string' || typeof value['parts'] !== 'number') return null;
  return { set: value['set'], parts: value['parts'] };
}
