import { readFile } from 'node:fs/promises';
import { arch } from 'node:os';
import { join } from 'node:path';
import { app, session, shell } from 'electron';
import { builtFolder } from '../built-folder';
import type { UpdateFile } from '../../core/update/feed';
import type { OutputOf } from '../../shared/ipc/contract';
import {
  downloadUpdate,
  lookForUpdate,
  updateSource,
  type Fetch,
  type UpdateSource,
} from '../../workflows/update/update';
import type { Handlers } from '../ipc/register';

type AboutCalls = 'about.facts' | 'about.licences' | 'update.look' | 'update.get';

/** Through the system's proxy, as the person's browser; the window's own session may ask for nothing but its page. */
const fetch: Fetch = (url, init) =>
  session.fromPartition('ungrey-updates', { cache: false }).fetch(url, { ...init, credentials: 'omit' });

export function aboutHandlers(): Pick<Handlers, AboutCalls> {
  let found: UpdateFile | null = null;
  return {
    'about.facts': async () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      node: process.versions.node,
      hasUpdates: (await sourceOfUpdates()) !== null,
    }),
    'about.licences': async () => ((await builtJson('licences.json')) ?? []) as OutputOf<'about.licences'>,
    'update.look': async () => {
      const source = await sourceOfUpdates();
      if (source === null) return { kind: 'off', version: null };
      const machine = {
        version: app.getVersion(),
        system: process.platform,
        arch: arch(),
        now: Date.now(),
      };
      const look = await lookForUpdate(source, machine, fetch);
      found = look.kind === 'newer' ? look.file : null;
      return { kind: look.kind, version: look.kind === 'newer' ? look.version : null };
    },
    'update.get': async () => {
      if (found === null) return { kind: 'nothing' };
      const got = await downloadUpdate(found, app.getPath('downloads'), fetch);
      if (!got.ok) return { kind: got.why };
      // Installing it is the person's and the system's: nothing is replaced while it runs.
      shell.showItemInFolder(got.path);
      return { kind: 'shown' };
    },
  };
}

/** Sealed into the package; a checkout has none. */
async function sourceOfUpdates(): Promise<UpdateSource | null> {
  const source = updateSource.safeParse(await builtJson('update.json'));
  return source.success ? source.data : null;
}

/** A file that the build put beside this program; null: there is none. */
async function builtJson(name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(builtFolder(), name), 'utf8'));
  } catch {
    return null;
  }
}
