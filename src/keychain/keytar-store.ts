import type { ItemStore } from './stored-values';

const service = 'ungrey';

/**
 * This person's keychain, through keytar. Rejects when keytar cannot be loaded.
 *
 * On Linux, a locked keyring that cannot show its prompt answers a read like an absent item, and a delete as if there was
 * nothing; listing the items then crashes the process (keytar copies a secret that is not there). So where it matters, the
 * list decides whether an item is absent, and `beforeRisk` is called first: if this process ends, the keyring is locked.
 */
export async function openKeytarStore(platform: NodeJS.Platform, beforeRisk: () => void): Promise<ItemStore> {
  // A named import fails: the module is CommonJS and its names are not found.
  const { default: keytar } = await import('keytar');
  const all = async () => {
    if (platform === 'linux') beforeRisk();
    const found = await keytar.findCredentials(service);
    return found.map(({ account, password }) => ({ account, value: password }));
  };
  const listed = async (account: string) =>
    platform === 'linux' ? (await all()).find((item) => item.account === account) : undefined;
  return {
    all,
    read: async (account) =>
      (await keytar.getPassword(service, account)) ?? (await listed(account))?.value ?? null,
    write: (account, value) => keytar.setPassword(service, account, value),
    remove: async (account) =>
      (await keytar.deletePassword(service, account)) ||
      ((await listed(account)) !== undefined && (await keytar.deletePassword(service, account))),
  };
}
