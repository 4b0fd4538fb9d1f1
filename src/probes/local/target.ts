import type { Probe } from '../../core/diagnosis/probe';
import { resolveTarget } from '../../core/diagnosis/resolve-target';
import type { Target } from '../../core/diagnosis/target';
import type { KeychainSeen } from '../../core/observations/keychain';

const noKeychain: KeychainSeen = { available: false, problem: 'failed', connections: [] };

/** Derives the connection that the run is about; one of which nothing is known is a value, too. */
export function targetProbe(): Probe<'target'> {
  return {
    id: 'target',
    needs: ['request', 'config-files', 'keychain'],
    deadlineMs: 5_000,
    remote: false,
    look: ({ seen }): Promise<Target> => {
      const { request, 'config-files': configFiles } = seen;
      if (request === undefined || configFiles === undefined) {
        return Promise.reject(new Error('The config files could not be looked at.'));
      }
      // A keychain that did not answer hides only the tokens in it.
      return Promise.resolve(resolveTarget(request, configFiles, seen.keychain ?? noKeychain));
    },
  };
}
