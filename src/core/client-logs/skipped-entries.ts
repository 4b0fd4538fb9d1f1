import { inspectedStrings } from './inspected-strings';

/**
 * The entries that Claude Desktop says it skipped because their shape is not one it loads (main.log); null: another line.
 * The app's own verdict on an entry: its dialogs are translated, this line is not.
 */
export function skippedEntries(text: string): readonly string[] | null {
  const [, list] = /Skipped invalid MCP server config entries:([\s\S]*)/.exec(text) ?? [];
  return list === undefined ? null : inspectedStrings(list);
}
