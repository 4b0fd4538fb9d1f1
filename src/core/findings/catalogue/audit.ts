import type { CatalogueOf } from './entry-of-catalogue';

export const auditCatalogue: CatalogueOf<'audit'> = {
  'audit.never-arrived': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'audit-missing',
    remedies: ['make-the-call-arrive'],
  },
  'audit.no-permission': {
    severity: 'warning',
    who: 'tenant-admin',
    section: 'audit-missing',
    remedies: ['ask-for-audit-rows'],
  },
  'audit.no-rows': {
    severity: 'warning',
    who: 'you',
    section: 'audit-missing',
    remedies: ['filter-audit-log'],
  },
  'audit.not-recorded': { severity: 'info', who: 'you', section: 'audit-missing', remedies: [] },
  'audit.found': {
    severity: 'info',
    who: 'you',
    section: 'audit-missing',
    remedies: ['filter-audit-log'],
  },
};
