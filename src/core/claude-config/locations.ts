import type { Client } from '../clients/client';
import { configHome } from '../clients/places';
import type { ConfigPlace, ReadReason } from '../observations/config-files';
import type { Platform } from '../observations/machine';

const configFileName = 'claude_desktop_config.json';

/** The facts about a machine that decide where Claude Desktop keeps its files. */
export interface MachineFacts {
  readonly platform: Platform;
  readonly env: Readonly<Record<string, string>>;
  readonly home: string;
  /** Names of the folders in `%LOCALAPPDATA%\Packages`; empty elsewhere. */
  readonly packageFolders: readonly string[];
}

/** A folder in which Claude Desktop may keep its config file and, on some systems, its logs. */
export interface DataFolder {
  readonly place: ConfigPlace;
  readonly folder: string;
  /** The Windows package it belongs to; null: none. */
  readonly package: string | null;
}

/** Windows packages of Claude Desktop: the site's `Claude_…` and the Store's `AnthropicPBC.Claude_…`, whatever the suffix. */
const packageFolder = /^(?:[\w.]*\.)?Claude[\w.]*_[a-z\d]+$/i;

/** The folders that may hold the config file, in the order in which they are shown. */
export function dataFolders(facts: MachineFacts): readonly DataFolder[] {
  const { platform, home } = facts;
  switch (platform) {
    case 'darwin':
      return [{ place: 'macos', folder: `${home}/Library/Application Support/Claude`, package: null }];
    case 'linux':
      return [{ place: 'linux', folder: `${configHome(facts)}/Claude`, package: null }];
    case 'win32':
      return [
        ...windowsPackages(facts),
        { place: 'windows-classic', folder: `${roaming(facts)}\\Claude`, package: null },
      ];
  }
}

function windowsPackages(facts: MachineFacts): readonly DataFolder[] {
  return facts.packageFolders
    .filter((name) => packageFolder.test(name))
    .map((name) => ({
      place: /^Claude_/i.test(name) ? 'windows-msix' : 'windows-store',
      folder: `${local(facts)}\\Packages\\${name}\\LocalCache\\Roaming\\Claude`,
      package: name,
    }));
}

const roaming = ({ env, home }: MachineFacts): string => env['APPDATA'] ?? `${home}\\AppData\\Roaming`;
const local = ({ env, home }: MachineFacts): string => env['LOCALAPPDATA'] ?? `${home}\\AppData\\Local`;

/** One place where the config file may be. */
export interface ConfigCandidate {
  readonly place: ConfigPlace;
  readonly path: string;
}

/** `given`: the files that the user named; then no other is looked at. */
export function configCandidates(facts: MachineFacts, given: readonly string[]): readonly ConfigCandidate[] {
  if (given.length > 0) return given.map((path) => ({ place: 'given', path }));
  const separator = facts.platform === 'win32' ? '\\' : '/';
  return dataFolders(facts).map(({ place, folder }) => ({
    place,
    path: `${folder}${separator}${configFileName}`,
  }));
}

/** The same for any client. Claude Desktop's places say more than where they are: which of them counts. */
export function clientCandidates(
  client: Client,
  facts: MachineFacts,
  given: readonly string[],
): readonly ConfigCandidate[] {
  return given.length > 0 || client.id === 'claude-desktop'
    ? configCandidates(facts, given)
    : client.files(facts).map((path) => ({ place: 'client', path }));
}

/** What is there at a candidate's path. */
export interface CandidateState extends ConfigCandidate {
  readonly present: boolean;
  /** The folder that holds it exists. */
  readonly folderPresent: boolean;
}

/**
 * Which candidate Claude Desktop reads, or would read if it existed; null: cannot be told.
 *
 * Windows packages see their own copy of a file first; without one, a packaged app writes to the real `%APPDATA%\Claude`
 * if that folder exists and to its private folder otherwise (measured on 2.16120.0). Several packages: nobody can tell
 * from outside which one is started.
 */
export function readCandidate(candidates: readonly CandidateState[]): {
  readonly readIndex: number | null;
  readonly readReason: ReadReason;
} {
  if (candidates[0]?.place === 'given') {
    return {
      readIndex: candidates.length === 1 ? 0 : indexOfOnly(candidates, ({ present }) => present),
      readReason: 'named-by-user',
    };
  }
  if (candidates[0]?.place === 'client') {
    const first = candidates.findIndex(({ present }) => present);
    return { readIndex: Math.max(0, first), readReason: 'only-location' };
  }
  const packaged = candidates.filter(({ place }) => place === 'windows-msix' || place === 'windows-store');
  const classic = candidates.findIndex(({ place }) => place === 'windows-classic');
  if (classic === -1) return { readIndex: candidates.length > 0 ? 0 : null, readReason: 'only-location' };
  if (packaged.length === 0) return { readIndex: classic, readReason: 'classic-install' };
  const isPackaged = (candidate: CandidateState) => candidate.place !== 'windows-classic';
  const privateCopy = indexOfOnly(candidates, (candidate) => isPackaged(candidate) && candidate.present);
  if (privateCopy !== null) return { readIndex: privateCopy, readReason: 'msix-package-exists' };
  if (packaged.some(({ present }) => present)) return { readIndex: null, readReason: 'several-packages' };
  if (candidates[classic]?.folderPresent === true)
    return { readIndex: classic, readReason: 'msix-uses-real-appdata' };
  const only = packaged.length === 1 ? candidates.findIndex(isPackaged) : null;
  return only === null
    ? { readIndex: null, readReason: 'several-packages' }
    : { readIndex: only, readReason: 'msix-package-exists' };
}

function indexOfOnly(
  candidates: readonly CandidateState[],
  holds: (candidate: CandidateState) => boolean,
): number | null {
  const index = candidates.findIndex(holds);
  return index === -1 || candidates.findLastIndex(holds) !== index ? null : index;
}
