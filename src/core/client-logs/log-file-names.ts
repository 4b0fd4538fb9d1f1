/** What a file of a log folder holds: of one entry, or of all and the app itself (null); undefined: nothing about connections. */
export function entryOfLogFile(fileName: string): string | null | undefined {
  const own = /^mcp-server-(.+)\.log$/i.exec(fileName)?.[1];
  if (own !== undefined) return own;
  return /^(?:mcp|main)\d*\.log$/i.test(fileName) ? null : undefined;
}

/** Whether two spellings mean one entry: a file name keeps neither every character of a name nor its case. */
export function isSameEntry(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
