import type { CatalogueOf } from './entry-of-catalogue';

export const authCatalogue: CatalogueOf<'auth'> = {
  'auth.token-missing': {
    severity: 'error',
    who: 'you',
    section: 'unauthorized',
    remedies: ['edit-config', 'new-token'],
  },
  'auth.token-malformed': {
    severity: 'error',
    who: 'you',
    section: 'unauthorized',
    remedies: ['new-token'],
  },
  'auth.clock-skew': {
    severity: 'warning',
    who: 'you',
    section: 'unauthorized',
    remedies: ['set-clock'],
  },
  'auth.token-expired': {
    severity: 'error',
    who: 'you',
    section: 'unauthorized',
    remedies: ['new-token'],
  },
  'auth.token-not-yet-valid': {
    severity: 'error',
    who: 'you',
    section: 'unauthorized',
    remedies: ['set-clock', 'new-token'],
  },
  'auth.wrong-deployment': {
    severity: 'error',
    who: 'you',
    section: 'unauthorized',
    remedies: ['check-token-deployment'],
  },
  'auth.key-rejected': {
    severity: 'error',
    who: 'you',
    section: 'unauthorized',
    remedies: ['new-token', 'check-token-deployment'],
  },
  'auth.rejected': {
    severity: 'error',
    who: 'you',
    section: 'unauthorized',
    remedies: ['new-token', 'check-token-deployment', 'ask-gateway-operator'],
  },
};
