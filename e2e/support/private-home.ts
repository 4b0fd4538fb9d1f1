import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders that belong to one test: the app finds and leaves everything there, nothing of the person's. */
export interface PrivateHome {
  /** Holds all others; part of every started process's command line and environment. */
  readonly folder: string;
  readonly home: string;
  /** What the systems call ~/.config, ~/Library/Application Support, %APPDATA%. */
  readonly configFolder: string;
  readonly userData: string;
  readonly env: Readonly<Record<string, string>>;
}

// What would make a run depend on the machine it is on, or keep Electron from being Electron.
const leftOut =
  /^(https?_proxy|all_proxy|no_proxy|npm_.*|node_options|node_extra_ca_certs|electron_run_as_node)$/i;

/** Makes the folders, in a new folder or in this one; `removePrivateHome` takes them away. */
export function makePrivateHome(folder = mkdtempSync(join(tmpdir(), 'ungrey-e2e-'))): PrivateHome {
  const home = join(folder, 'home');
  const configFolder = configFolderIn(home);
  const userData = join(folder, 'user-data');
  for (const path of [home, configFolder, userData]) mkdirSync(path, { recursive: true });
  const inherited = Object.entries(process.env).filter(([name]) => !leftOut.test(name));
  const env = {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    LC_ALL: 'C.UTF-8',
    HOME: home,
    USERPROFILE: home,
    APPDATA: configFolder,
    LOCALAPPDATA: join(home, 'AppData', 'Local'),
    XDG_CONFIG_HOME: configFolder,
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_CACHE_HOME: join(home, '.cache'),
  };
  return { folder, home, configFolder, userData, env };
}

export function removePrivateHome({ folder }: PrivateHome): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function configFolderIn(home: string): string {
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  return process.platform === 'win32' ? join(home, 'AppData', 'Roaming') : join(home, '.config');
}
