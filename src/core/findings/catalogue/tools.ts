import type { CatalogueOf } from './entry-of-catalogue';

export const toolsCatalogue: CatalogueOf<'tools'> = {
  'tools.mcp-module-disabled': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'tools-empty',
    remedies: ['ask-to-enable-module'],
  },
  'tools.module-disabled': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'tools-empty',
    remedies: ['ask-to-enable-module'],
  },
  'tools.wrong-tenant': {
    severity: 'error',
    who: 'you',
    section: 'tools-empty',
    remedies: ['check-tenant'],
  },
  'tools.no-permissions': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'tools-empty',
    remedies: ['give-a-role'],
  },
};
