/** The name that an entry's token gets in the keychain. */
export function connectionNameOf(entryName: string): string {
  const name = entryName
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64);
  return name === '' ? 'scaigrid' : name;
}

/** Also keeps names apart from the accounts of split values (keychain/stored-values.ts), which hold a slash. */
export const isConnectionName = (name: string): boolean => /^[A-Za-z0-9._-]{1,64}$/.test(name);
