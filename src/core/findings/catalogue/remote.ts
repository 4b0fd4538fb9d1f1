import type { CatalogueOf } from './entry-of-catalogue';

export const remoteCatalogue: CatalogueOf<'remote'> = {
  'remote.permission-missing': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'remote-tools-missing',
    remedies: ['grant-remote-use'],
  },
  'remote.registry-disabled': {
    severity: 'error',
    who: 'gateway-operator',
    section: 'remote-tools-missing',
    remedies: ['switch-on-remote-registry'],
  },
  'remote.none-registered': {
    severity: 'error',
    who: 'you',
    section: 'remote-tools-missing',
    remedies: ['register-remote-server'],
  },
  'remote.pending-approval': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'remote-tools-missing',
    remedies: ['approve-registration'],
  },
  'remote.unhealthy': {
    severity: 'error',
    who: 'you',
    section: 'remote-tools-missing',
    remedies: ['refresh-remote', 'mend-remote-server'],
  },
  'remote.slug-mismatch': {
    severity: 'error',
    who: 'you',
    section: 'remote-tools-missing',
    remedies: ['use-real-tool-name'],
  },
  'remote.transport-error': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'remote-call-fails',
    remedies: ['mend-remote-server'],
  },
  'remote.upstream-error': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'remote-call-fails',
    remedies: ['ask-remote-owner'],
  },
  'remote.listed': {
    severity: 'info',
    who: 'you',
    section: 'remote-tools-missing',
    remedies: ['restart-client'],
  },
};
