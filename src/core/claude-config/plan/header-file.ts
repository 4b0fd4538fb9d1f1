import type { Client } from '../../clients/client';
import type { ConfigEntry } from '../entries';
import { expandVariables, parseHeader } from '../mcp-remote';
import { parseConfig } from '../parse';
import { findScaiGridEntries } from '../scaigrid-entries';

/** The file from which the entry's mcp-remote takes headers; null: it names none. */
export function headerFileOf(text: string, client: Client, entry: string | null): string | null {
  return findScaiGridEntries(parseConfig(text, client), entry)[0]?.entry.mcpRemote?.headerFile ?? null;
}

/** The headers in such a file, one a line, read as mcp-remote reads them (0.15.1). */
export function headersInFile(
  content: string,
  entry: ConfigEntry | null,
): readonly (readonly [string, string])[] {
  const env = new Map([...(entry?.env ?? [])].map(([name, { value }]) => [name, value]));
  return content.split(/\r?\n/).flatMap((line) => {
    const header = line.trim().startsWith('#') ? null : parseHeader(line.trim());
    return header === null ? [] : [[header.name, expandVariables(header.value, env)] as const];
  });
}
