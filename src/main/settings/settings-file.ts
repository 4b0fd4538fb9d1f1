import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { clientIds } from '../../core/clients/client';
import { languages } from '../../core/words/language';
import type { Language } from '../../core/words/language';
import { errorCode } from '../../repair/error-code';
import { writeAtomically } from '../../repair/write-atomically';
import type { Settings } from '../../shared/ipc/settings';

/** Where the window was when it was closed, in whole pixels of the desktop that do not depend on its scale. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}

/** Everything that Ungrey remembers about itself. No secret is ever among it. */
export interface Kept extends Omit<Settings, 'logLevel'> {
  readonly window: WindowPlace | null;
  /** The language that the window spoke last: bridges read it where their environment says nothing (src/bridge/language.ts). */
  readonly spoken: Language | null;
}

export const defaults: Kept = {
  language: 'system',
  theme: 'system',
  leftOutClients: [],
  notify: true,
  window: null,
  spoken: null,
};

const version = 1;

// By hand: the window opens as its file says, and a library that describes schemas takes longer to load than the file.
const oneOf =
  (...all: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && all.includes(value);
const isClient = oneOf(...clientIds);
const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlace = (value: unknown): boolean =>
  isMembers(value) &&
  [value['x'], value['y'], value['width'], value['height']].every(Number.isSafeInteger) &&
  Number(value['width']) > 0 &&
  Number(value['height']) > 0 &&
  typeof value['maximised'] === 'boolean';

/** What each member may be. Every one may be missing: an older Ungrey did not know it. */
const isUnderstood: { readonly [Name in keyof Kept]: (value: unknown) => boolean } = {
  language: oneOf('system', ...languages),
  theme: oneOf('system', 'light', 'dark'),
  leftOutClients: (value) =>
    Array.isArray(value) && value.length <= clientIds.length && value.every(isClient),
  notify: (value) => typeof value === 'boolean',
  window: (value) => value === null || isPlace(value),
  spoken: (value) => value === null || oneOf(...languages)(value),
};

/** Throws for what no Ungrey wrote. Of a file that a newer one wrote, what this one understands. */
function keptIn(file: Readonly<Record<string, unknown>>): Kept {
  const written = file['version'];
  if (!Number.isSafeInteger(written) || Number(written) < 1) throw new Error('There is no version.');
  const told = Object.entries(isUnderstood).flatMap(([name, isOne]) => {
    const value = file[name];
    if (value === undefined) return [];
    if (isOne(value)) return [[name, value]];
    if (Number(written) > version) return [];
    throw new Error(`There is no such ${name}.`);
  });
  return { ...defaults, ...(Object.fromEntries(told) as Partial<Kept>) };
}

/** What was read. `broken`: it could not be understood and was moved aside, or could not be read at all. */
interface ReadSettings {
  readonly kept: Kept;
  /** The whole file, with what only a newer Ungrey knows. */
  readonly rest: Readonly<Record<string, unknown>>;
  readonly broken: boolean;
}

/** Never throws: Ungrey starts with its defaults rather than not at all. */
export async function readSettings(file: string): Promise<ReadSettings> {
  const nothing = { kept: defaults, rest: { version } };
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { ...nothing, broken: errorCode(error) !== 'ENOENT' };
  }
  try {
    const rest: unknown = JSON.parse(text);
    if (!isMembers(rest)) throw new Error('There are no settings.');
    return { kept: keptIn(rest), rest, broken: false };
  } catch {
    // Kept for whoever wants to see what was in it.
    await rename(file, `${file}.broken`).catch(() => undefined);
    return { ...nothing, broken: true };
  }
}

/** Killed at any moment, the file is the old one or the new one. Throws the system's error. */
export async function writeSettings(
  file: string,
  kept: Kept,
  rest: ReadSettings['rest'] = { version },
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const text = `${JSON.stringify({ ...rest, ...kept }, null, 2)}\n`;
  await writeAtomically(file, Buffer.from(text), null);
}
