import { expect, it } from 'vitest';
import { windowsItemBytes } from './split';
import { createStoredValues, type ItemStore } from './stored-values';

/** Items as the Windows Credential Manager has them: 1,280 UTF-16 units or 2,560 bytes of UTF-8 each, whichever is less. */
function smallItems() {
  const items = new Map<string, string>();
  /** The writes that still succeed; then the process "dies". */
  let writesLeft = Infinity;
  const store: ItemStore = {
    read: (account) => Promise.resolve(items.get(account) ?? null),
    write: (account, value) => {
      if (value.length > 1_280 || Buffer.byteLength(value) > 2_560) {
        return Promise.reject(new Error('The stub received bad data.'));
      }
      if (writesLeft-- <= 0) return Promise.reject(new Error('killed'));
      items.set(account, value);
      return Promise.resolve();
    },
    remove: (account) => Promise.resolve(items.delete(account)),
    all: () => Promise.resolve([...items].map(([account, value]) => ({ account, value }))),
  };
  let sets = 0;
  const values = createStoredValues(store, {
    maxBytes: windowsItemBytes,
    newSetName: () => `set${++sets}`,
  });
  return { items, values, dieAfter: (writes: number) => (writesLeft = writes) };
}

const parts = (items: ReadonlyMap<string, string>) => [...items.keys()].filter((key) => key.includes('/'));

it.each([
  [1, 0],
  [1_279, 0],
  [1_280, 0],
  [1_281, 2],
  [4_096, 4],
  [50_000, 40],
])('keeps a value of %i characters, in %i parts', async (length, expected) => {
  const { items, values } = smallItems();
  const value = 'x'.repeat(length);
  await values.write('home', value);
  expect(parts(items)).toHaveLength(expected);
  expect(await values.read('home')).toBe(value);
  expect(await values.all()).toEqual([{ connection: 'home', value }]);
});

it('keeps a value that is long only in UTF-8', async () => {
  const { values } = smallItems();
  await values.write('home', '漢'.repeat(1_000));
  expect(await values.read('home')).toBe('漢'.repeat(1_000));
});

it('drops the parts that a shorter value leaves over, and only its own', async () => {
  const { items, values } = smallItems();
  const long = 'y'.repeat(3_000);
  await values.write('home', long);
  await values.write('home.2', long);
  await values.write('home', 'x'.repeat(1_500));
  expect(parts(items).filter((account) => account.startsWith('home/'))).toHaveLength(2);
  await values.write('home', 'short');
  expect(items.get('home')).toBe('short');
  expect(parts(items).every((account) => account.startsWith('home.2/'))).toBe(true);
  expect(await values.read('home.2')).toBe(long);
});

it('counts a partly wiped value as absent, and deletes what is left of it', async () => {
  const { items, values } = smallItems();
  await values.write('home', 'x'.repeat(4_096));
  items.delete('home/set1/2');
  expect(await values.read('home')).toBeNull();
  expect(await values.all()).toEqual([]);
  expect(await values.remove('home')).toBe(true);
  expect([...items]).toEqual([]);
  expect(await values.remove('home')).toBe(false);
});

it('keeps the old value when a write is cut off at any part, and cleans up at the next', async () => {
  for (let writes = 0; writes <= 4; writes++) {
    const { items, values, dieAfter } = smallItems();
    const old = 'o'.repeat(2_000);
    await values.write('home', old);
    dieAfter(writes);
    await expect(values.write('home', 'n'.repeat(4_096))).rejects.toThrow('killed');
    expect(await values.read('home')).toBe(old);
    dieAfter(Infinity);
    await values.write('home', 'n'.repeat(1_300));
    expect(await values.read('home')).toBe('n'.repeat(1_300));
    expect(parts(items)).toHaveLength(2);
  }
});

it('leaves alone what others keep under the service', async () => {
  const { items, values } = smallItems();
  items.set('some/thing else', 'foreign');
  await values.write('home', 'x'.repeat(2_000));
  await values.remove('home');
  expect([...items]).toEqual([['some/thing else', 'foreign']]);
});
