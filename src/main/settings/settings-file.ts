import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../../repair/write-atomically';
import { settings } from '../../shared/ipc/settings';
import type { Settings } from '../../shared/ipc/settings';

/** Where the window was when it was closed, in pixels of the desktop that do not depend on its scale. */
const windowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximised: z.boolean(),
});

export type WindowPlace = z.output<typeof windowPlace>;

/** Everything that Ungrey remembers about itself. No secret is ever among it. */
export interface Kept extends Settings {
  readonly window: WindowPlace | null;
}

export const defaults: Kept = {
  language: 'system',
  theme: 'system',
  leftOutClients: [],
  notify: true,
  window: null,
};

const version = 1;

/** Every member may be missing: an older Ungrey did not know it. */
const known = settings.extend({ window: windowPlace.nullable() });
const ofThisVersion = known.partial().loose();
/** Of a file that a newer Ungrey wrote, what this one understands. */
const ofNewerVersion = z.looseObject(
  Object.fromEntries(
    Object.entries(known.shape).map(([name, schema]: [string, z.ZodType]) => [
      name,
      schema.optional().catch(undefined),
    ]),
  ),
);
const anyVersion = z.looseObject({ version: z.int().min(1) });

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
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ...nothing, broken: !isAbsent };
  }
  try {
    const rest = anyVersion.parse(JSON.parse(text));
    const read = (rest.version > version ? ofNewerVersion : ofThisVersion).parse(rest);
    const told = Object.fromEntries(
      Object.keys(defaults).flatMap((name) => (read[name] === undefined ? [] : [[name, read[name]]])),
    );
    return { kept: { ...defaults, ...told }, rest, broken: false };
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
