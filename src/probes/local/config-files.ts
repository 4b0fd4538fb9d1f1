import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { clientOfFile, clients } from '../../core/clients';
import type { Client } from '../../core/clients/client';
import { findEntries } from '../../core/claude-config/entries';
import { clientCandidates, readCandidate } from '../../core/claude-config/locations';
import type { ConfigCandidate } from '../../core/claude-config/locations';
import { parseConfig } from '../../core/claude-config/parse';
import type { Probe } from '../../core/diagnosis/probe';
import type { ConfigFileSeen, ConfigFilesSeen } from '../../core/observations/config-files';
import type { Vault } from '../../core/redact/vault';
import { configBackups } from './config-backups';
import { machineFacts } from './machine-facts';
import { readTextFile } from './read-text-file';
import type { LocalSurroundings } from './surroundings';

/** Reads every place where the client may keep its config; no text leaves it unmasked. */
export function configFilesProbe(surroundings: LocalSurroundings): Probe<'config-files'> {
  return {
    id: 'config-files',
    needs: ['request'],
    deadlineMs: 5_000,
    remote: false,
    look: async ({ seen, vault }): Promise<ConfigFilesSeen> => {
      const given = [...new Set((seen.request?.configFiles ?? []).map((path) => resolve(path)))];
      const client = clients[seen.request?.client ?? clientOfFile(given[0] ?? '') ?? 'claude-desktop'];
      const places = clientCandidates(client, await machineFacts(surroundings), given);
      const candidates = await Promise.all(places.map((place) => lookAt(place, client, vault)));
      const states = await Promise.all(
        candidates.map(async ({ place, path, state }) => ({
          place,
          path,
          present: state !== 'absent',
          folderPresent: await isFolder(dirname(path)),
        })),
      );
      const folders = [...new Set(places.map(({ path }) => dirname(path)))];
      const misplaced = await Promise.all(
        (client.id === 'claude-desktop' ? folders : [])
          .map((folder) => join(folder, 'config.json'))
          .filter((path) => !places.some((place) => place.path === path))
          .map((path) => misplacedEntries(path, vault)),
      );
      return { candidates, ...readCandidate(states), misplaced: misplaced.flat() };
    },
  };
}

async function lookAt(
  { path, place }: ConfigCandidate,
  client: Client,
  vault: Vault,
): Promise<ConfigFileSeen> {
  const file = await readTextFile(path);
  return {
    path,
    place,
    ...(client.id !== 'claude-desktop' && { client: client.id }),
    linkTarget: file.linkTarget,
    state: file.state,
    error: file.error,
    sizeBytes: file.sizeBytes,
    modifiedAt: file.modifiedAt,
    encoding: file.encoding,
    text: file.text === null ? null : vault.maskConfigText(file.text),
    backups: await configBackups(path, client, vault),
  };
}

/** Claude Desktop keeps its window settings in `config.json` beside the config file; entries put there are never read. */
async function misplacedEntries(path: string, vault: Vault): Promise<ConfigFilesSeen['misplaced']> {
  const { text } = await readTextFile(path);
  if (text === null) return [];
  const entries = findEntries(parseConfig(text)).map(({ name }) => vault.maskText(name));
  return entries.length === 0 ? [] : [{ path, entries }];
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (state) => state.isDirectory(),
    () => false,
  );
}
