import { clients } from '../clients';
import type { Client } from '../clients/client';
import type { ConfigFileSeen, ConfigFilesSeen } from '../observations/config-files';
import { type ConfigDocument, parseConfig } from './parse';

const documents = new WeakMap<ConfigFileSeen, ConfigDocument>();

/** Whose file it is; reports from before Ungrey knew other clients do not say. */
export function clientOf({ client }: Pick<ConfigFileSeen, 'client'>): Client {
  return clients[client ?? 'claude-desktop'];
}

/** The client that a run is about. */
export function clientInQuestion(seen: ConfigFilesSeen): Client {
  const [first] = seen.candidates;
  return clientOf(judgedFile(seen) ?? first ?? {});
}

/** The document of a seen file, parsed once however many checks ask; null: its text could not be read. */
export function documentOf(file: ConfigFileSeen): ConfigDocument | null {
  if (file.text === null) return null;
  const known = documents.get(file);
  if (known !== undefined) return known;
  const document = parseConfig(file.text, clientOf(file));
  documents.set(file, document);
  return document;
}

/**
 * The file a run is about: the one that the client reads. Where that cannot be told, the newest of those that exist;
 * null: no file exists.
 */
export function judgedFile(seen: ConfigFilesSeen): ConfigFileSeen | null {
  const read = seen.readIndex === null ? undefined : seen.candidates[seen.readIndex];
  if (read !== undefined) return read.state === 'absent' ? null : read;
  return (
    seen.candidates
      .filter(({ state }) => state !== 'absent')
      .toSorted((a, b) => (b.modifiedAt ?? '').localeCompare(a.modifiedAt ?? ''))[0] ?? null
  );
}
