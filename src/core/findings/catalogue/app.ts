import type { CatalogueOf } from './entry-of-catalogue';

export const appCatalogue: CatalogueOf<'app'> = {
  'app.policy-forbids': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'entry-grey',
    remedies: ['ask-policy-owner'],
  },
  // No fault by itself: it only matters to whoever is about to change the file.
  'app.running': {
    severity: 'info',
    who: 'you',
    section: 'entry-grey',
    remedies: ['quit-client'],
  },
  'app.not-restarted': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['restart-client'],
  },
  // What a log says may be over by now; what Ungrey sees itself weighs more.
  'app.log-names-cause': {
    severity: 'warning',
    who: 'you',
    section: 'entry-grey',
    remedies: ['edit-config', 'restart-client'],
  },
};
