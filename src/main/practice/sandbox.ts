import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configCandidates } from '../../core/claude-config/locations';
import { machineFacts } from '../../probes/local/machine-facts';
import type { Surroundings } from '../../workflows/surroundings';

/** A home folder that belongs to practice alone. */
export interface Sandbox {
  /** What the probes and repairs of practice stand in. */
  readonly place: Pick<Surroundings, 'home' | 'env' | 'sandboxed'>;
  readonly configFile: string;
  remove(): Promise<void>;
}

/** Of the real environment only what programs need to run: no home, no proxy, no certificates. */
const passedOn = ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'ComSpec', 'LANG'];

/** Makes a sandbox below `folder`, with this config in the place where Claude Desktop would read it. */
export async function makeSandbox(
  folder: string,
  { platform, env }: Pick<Surroundings, 'platform' | 'env'>,
  configOf: () => string,
): Promise<Sandbox> {
  // What an Ungrey that was killed has left there.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const home = await mkdtemp(join(folder, 'home-'));
  const place = {
    home,
    sandboxed: true,
    env: {
      ...Object.fromEntries(passedOn.map((name) => [name, env[name]])),
      HOME: home,
      USERPROFILE: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      APPDATA: join(home, 'AppData', 'Roaming'),
      LOCALAPPDATA: join(home, 'AppData', 'Local'),
    },
  };
  const [candidate] = configCandidates(await machineFacts({ platform, ...place }), []);
  if (candidate === undefined) throw new Error('There is no place for a config file.');
  await mkdir(dirname(candidate.path), { recursive: true });
  await writeFile(candidate.path, configOf(), { mode: 0o600 });
  return {
    place,
    configFile: candidate.path,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
