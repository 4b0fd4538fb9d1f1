import type { CatalogueOf } from './entry-of-catalogue';

export const generalCatalogue: CatalogueOf<'request' | 'ungrey'> = {
  'request.id': {
    severity: 'info',
    who: 'gateway-operator',
    section: 'something-else',
    remedies: ['find-in-gateway-log'],
  },
  'ungrey.check-crashed': {
    severity: 'warning',
    who: 'you',
    section: 'something-else',
    remedies: ['report-to-ungrey'],
  },
  'ungrey.keychain-unavailable': {
    severity: 'info',
    who: 'you',
    section: 'entry-grey',
    remedies: ['unlock-keychain'],
  },
};
