import type { Client } from './client';
import { inAppData, inHome } from './places';

/**
 * Seen (zed.dev/docs/ai/mcp): `context_servers` in the settings file; `url` and `headers` alone make a remote entry, `command`, `args`
 * and `env` one that starts a program. Seen in its source: where the settings file is (FLATPAK_XDG_CONFIG_HOME moves it, which is not
 * followed here), and that comments are accepted. General knowledge: trailing commas are too, and Zed watches the file; an older
 * `"source": "custom"` does no harm.
 */
export const zed: Client = {
  id: 'zed',
  name: 'Zed',
  files: (machine) => [
    machine.platform === 'darwin'
      ? inHome(machine, '.config', 'zed', 'settings.json')
      : inAppData(machine, machine.platform === 'win32' ? 'Zed' : 'zed', 'settings.json'),
  ],
  filePattern: /(?:^|\/)(?:\.?zed|Zed)\/settings\.json$/,
  rootKey: 'context_servers',
  hasProjectSections: false,
  dialect: { comments: true, trailingCommas: true },
  remote: { load: 'yes', spellings: [{ urlKey: 'url', transport: null }], withoutTransport: 'http' },
  placeholder: null,
  asksForSecrets: false,
  namesStdio: false,
  writesFromMemory: false,
  takesUp: {
    byItself: true,
    remedy: 'let-client-notice',
    source: 'its source, crates/project/src/context_server_store.rs',
  },
  stateFile: null,
  programs: {
    linux: /\/zed-editor$/,
    darwin: /\/Zed(?: Preview)?\.app\/Contents\/MacOS\/zed$/,
    win32: ['Zed.exe'],
  },
};
