import type { MachineFacts } from '../claude-config/locations';

/** What tells where a person's files are. */
type Home = Pick<MachineFacts, 'platform' | 'home'> & {
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** A file below the user's home folder. */
export function inHome({ platform, home }: Home, ...names: readonly string[]): string {
  return [home, ...names].join(platform === 'win32' ? '\\' : '/');
}

/** A file in the folder where the system's apps keep their settings. */
export function inAppData(machine: Home, ...names: readonly string[]): string {
  const { platform, env, home } = machine;
  switch (platform) {
    case 'darwin':
      return inHome(machine, 'Library', 'Application Support', ...names);
    case 'win32':
      return [env['APPDATA'] ?? `${home}\\AppData\\Roaming`, ...names].join('\\');
    case 'linux':
      return [configHome(machine), ...names].join('/');
  }
}

/** XDG: a relative value must be ignored. */
export function configHome({ env, home }: Home): string {
  const given = env['XDG_CONFIG_HOME'];
  return given?.startsWith('/') === true ? given.replace(/\/+$/, '') : `${home}/.config`;
}
