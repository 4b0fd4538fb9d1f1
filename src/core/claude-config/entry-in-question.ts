import type { FindingCode } from '../findings/codes';
import type { ConfigFileSeen, ConfigFilesSeen } from '../observations/config-files';
import { type ConfigEntry, findEntries } from './entries';
import { documentOf, judgedFile } from './judged-file';
import type { ConfigDocument } from './parse';
import { findScaiGridEntries, type ScaiGridReason } from './scaigrid-entries';

/** The one entry that a run is about, or why there is none (the finding that says so). */
export type EntryInQuestion =
  | {
      readonly found: true;
      readonly file: ConfigFileSeen;
      readonly document: ConfigDocument;
      readonly entry: ConfigEntry;
      readonly reason: ScaiGridReason;
    }
  | {
      readonly found: false;
      readonly file: ConfigFileSeen | null;
      readonly because: Extract<FindingCode, `config.${string}`>;
    };

/** `named`: the entry that the user asks for; null: the one that leads to ScaiGrid. */
export function entryInQuestion(files: ConfigFilesSeen, named: string | null): EntryInQuestion {
  const file = judgedFile(files);
  if (file === null) return { found: false, file, because: 'config.not-found' };
  const document = documentOf(file);
  if (document === null) return { found: false, file, because: 'config.unreadable' };
  const [first] = findScaiGridEntries(document, named);
  if (first !== undefined) return { found: true, file, document, ...first };
  // What is broken beyond certain repair may hide the entry.
  if (document.cure === null) return { found: false, file, because: 'config.syntax' };
  if (document.root !== null && !hasRightShape(document))
    return { found: false, file, because: 'config.shape' };
  return { found: false, file, because: 'config.no-entry' };
}

/** An object whose `mcpServers` (or what the client calls them), if there are any, are an object. */
export function hasRightShape({ root, client }: ConfigDocument): boolean {
  if (root?.kind !== 'object') return false;
  const servers = root.members.findLast((member) => member.key.value === client.rootKey);
  return servers === undefined || servers.value?.kind === 'object';
}

/** Names of all entries where the client looks. */
export function namesInPlace(document: ConfigDocument): readonly string[] {
  return findEntries(document).flatMap(({ id, wellPlaced }) => (wellPlaced ? [id] : []));
}
