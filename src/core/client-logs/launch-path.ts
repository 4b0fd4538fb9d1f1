import { inspectedStrings } from './inspected-strings';

/**
 * The search path with which Claude Desktop says it started a server (`Using MCP server command: … with args and path`);
 * null: another line, or a build that does not print it.
 */
export function launchPathOf(text: string): readonly string[] | null {
  const [, list] = /^Using MCP server command:[\s\S]*?\bpaths: \[([\s\S]*)/.exec(text) ?? [];
  if (list === undefined) return null;
  const folders = inspectedStrings(list);
  return folders.length === 0 ? null : folders;
}
