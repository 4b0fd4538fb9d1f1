import type { Probe } from '../../core/diagnosis/probe';
import type { MachineSeen } from '../../core/observations/machine';
import type { LocalSurroundings } from './surroundings';

export interface MachineFacts extends LocalSurroundings {
  readonly arch: string;
  readonly osRelease: string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly ungreyVersion: string;
  readonly nodeVersion: string;
  readonly hasBrowserStack: boolean;
}

/** Variables that say where files are or which way connections go; all others stay private. */
const telling = new Set([
  'APPDATA',
  'LOCALAPPDATA',
  'XDG_CONFIG_HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
]);

/** Facts about this computer that rules need. */
export function machineProbe(facts: MachineFacts): Probe<'machine'> {
  return {
    id: 'machine',
    needs: [],
    deadlineMs: 1_000,
    remote: false,
    look: ({ vault }): Promise<MachineSeen> => {
      const env = Object.entries(facts.env).flatMap(([name, value]) =>
        value !== undefined && telling.has(name.toUpperCase())
          ? [[name, vault.maskText(withoutCredentials(value))] as const]
          : [],
      );
      return Promise.resolve({
        platform: facts.platform,
        arch: facts.arch,
        osRelease: facts.osRelease,
        now: facts.now(),
        home: facts.home,
        env: Object.fromEntries(env),
        ungreyVersion: facts.ungreyVersion,
        nodeVersion: facts.nodeVersion,
        hasBrowserStack: facts.hasBrowserStack,
      });
    },
  };
}

/** A proxy's URL can carry a name and a password. */
function withoutCredentials(value: string): string {
  return value.replace(/\/\/[^@/\s]*@/g, '//');
}
