/** The name under which an entry's token is kept in the keychain: the entry's own, without what an argument cannot hold. */
export function connectionNameFor(entry: string): string {
  const name = entry
    .trim()
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return name === '' ? 'scaigrid' : name;
}
