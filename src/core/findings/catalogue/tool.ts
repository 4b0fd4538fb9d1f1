import type { CatalogueOf } from './entry-of-catalogue';

export const toolCatalogue: CatalogueOf<'tool'> = {
  'tool.module-disabled': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'module-not-enabled',
    remedies: ['ask-to-enable-module'],
  },
  'tool.permission-missing': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'tool-forbidden',
    remedies: ['ask-for-permission'],
  },
  'tool.unknown': {
    severity: 'error',
    who: 'you',
    section: 'tool-forbidden',
    remedies: ['look-up-tool'],
  },
};
